import { v7 as newId } from 'uuid';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { applicantIdOf } from './applicant-of.js';
import { accountProblems, type AccountDraft, type Offices } from './domain/account.js';
import type { Actor } from './domain/actor.js';
import { isStrongPassword, PASSWORD_LENGTH } from './domain/password-rules.js';
import { hashPassword } from './password-hash.js';
import { recordAccountChange } from './store/account-changes.js';
import { insertAccount } from './store/accounts.js';

export interface OpenedAccount {
  readonly id: string;
  readonly applicantId: string | null;
}

/** GB/T 22239-2019, 8.1.4.1 a): an account is one person's, in one office, under a name of its own. */
export async function openAccount(
  db: DataSource,
  offices: Offices,
  draft: AccountDraft & { readonly password: string },
  by?: Pick<Actor, 'accountId'>,
): Promise<OpenedAccount> {
  const problems = accountProblems(draft, offices);
  if (problems.length > 0) throw new InvalidInput(problems);
  demandStrongPassword('password', draft.password, draft.username);
  const password_hash = await hashPassword(draft.password);
  return inTransaction(db, async (tx) => {
    const applicantId = draft.applicant === undefined ? null : await applicantIdOf(tx, draft.applicant);
    const id = newId();
    const { username, name, role, department = null, region = null } = draft;
    const account = {
      id,
      username,
      name,
      password_hash,
      role,
      department,
      region,
      applicant_id: applicantId,
    };
    if (!(await insertAccount(tx, account)))
      throw new RuleViolation('account.name-taken', 'GB/T 22239-2019, 8.1.4.1', { username });
    const opened = { accountId: id, what: 'opened', by: by?.accountId ?? null, reason: null } as const;
    await recordAccountChange(tx, { ...opened, data: { to: { role, department, region } } });
    return { id, applicantId };
  });
}

export function demandStrongPassword(field: string, password: string, username: string): void {
  if (isStrongPassword(password, username)) return;
  throw InvalidInput.of(field, 'strong-password', PASSWORD_LENGTH);
}
