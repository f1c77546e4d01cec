import { v7 as newId } from 'uuid';
import type { DataSource } from 'typeorm';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { accountProblems, type AccountDraft, type Applicant, type Offices } from './domain/account.js';
import { isStrongPassword, PASSWORD_LENGTH } from './domain/password-rules.js';
import { hashPassword } from './password-hash.js';
import { insertAccount } from './store/accounts.js';
import { applicantWith } from './store/applicants.js';

export interface OpenedAccount {
  readonly id: string;
  readonly applicantId: string | null;
}

/** GB/T 22239-2019, 8.1.4.1 a): an account is one person's, in one office, under a name of its own. */
export async function openAccount(
  db: DataSource,
  offices: Offices,
  draft: AccountDraft & { readonly password: string },
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
    if (await insertAccount(tx, account)) return { id, applicantId };
    throw new RuleViolation('account.name-taken', 'GB/T 22239-2019, 8.1.4.1', { username });
  });
}

/** One credit code is one legal person: who gives it another name is mistaken about one of the two. */
async function applicantIdOf(tx: Tx, applicant: Applicant): Promise<string> {
  const known = await applicantWith(tx, applicant);
  if (known.name === applicant.name) return known.id;
  throw new RuleViolation('account.applicant-name-differs', 'GB 32100-2015', {
    creditCode: applicant.creditCode,
  });
}

export function demandStrongPassword(field: string, password: string, username: string): void {
  if (isStrongPassword(password, username)) return;
  throw InvalidInput.of(field, 'strong-password', PASSWORD_LENGTH);
}
