import type { DataSource } from 'typeorm';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { Actor } from './domain/actor.js';
import { recordAccountChange, type AccountChangeKind } from './store/account-changes.js';
import type { AccountRow } from './store/accounts.js';
import { accountForChange } from './store/managed-accounts.js';

/** Who does something to which account, and why. */
export interface AccountTask {
  readonly actor: Actor;
  readonly accountId: string;
  readonly reason?: string;
}

/** What becomes of the account, and what is told of it. */
type Change = (tx: Tx, account: AccountRow) => Promise<Readonly<Record<string, unknown>> | undefined>;

/**
 * GB/T 22239-2019, 8.1.4.2: nobody administers his own account, so that nobody gives himself a right, or takes the last
 * key along. What is done is recorded with it.
 */
export async function changeAccount(
  db: DataSource,
  { actor, accountId, reason }: AccountTask,
  what: AccountChangeKind,
  change: Change,
): Promise<void> {
  if (actor.accountId === accountId) throw new RuleViolation('account.own', 'GB/T 22239-2019, 8.1.4.2');
  await inTransaction(db, async (tx) => {
    const account = await accountForChange(tx, accountId);
    if (account === undefined) throw new NotFound('account', accountId);
    const data = await change(tx, account);
    await recordAccountChange(tx, {
      accountId,
      what,
      by: actor.accountId ?? null,
      reason: reason ?? null,
      data,
    });
  });
}
