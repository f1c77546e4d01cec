import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { Actor } from './domain/actor.js';
import { setDisabled } from './store/accounts.js';
import { endSessionsOf } from './store/sessions.js';

/** GB/T 22239-2019, 8.1.4.2: accounts that are no longer used are disabled in time; their sessions end at once. */
export async function disableAccount(db: DataSource, actor: Actor, accountId: string): Promise<void> {
  // Or the last administrator locks the door from inside and throws the key away.
  if (actor.accountId === accountId) throw new RuleViolation('account.own', 'GB/T 22239-2019, 8.1.4.2');
  await inTransaction(db, async (tx) => {
    if ((await setDisabled(tx, accountId, true)) === undefined) throw new NotFound('account', accountId);
    await endSessionsOf(tx, accountId, null);
  });
}

export async function enableAccount(db: DataSource, accountId: string): Promise<void> {
  const account = await inTransaction(db, (tx) => setDisabled(tx, accountId, false));
  if (account === undefined) throw new NotFound('account', accountId);
}
