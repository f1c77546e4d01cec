import type { DataSource } from 'typeorm';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { applicantIdOf } from './applicant-of.js';
import { changeAccount, type AccountTask } from './change-account.js';
import { accountProblems, type AccountDraft, type Offices } from './domain/account.js';
import { setOffice, type OfficeHeld } from './store/managed-accounts.js';
import { endSessionsOf } from './store/sessions.js';

export type NewOffice = Pick<AccountDraft, 'role' | 'department' | 'region' | 'applicant'>;

/** Another role or office. Its sessions end, so that nothing more is done in the old one. */
export function changeOffice(
  db: DataSource,
  offices: Offices,
  task: AccountTask,
  office: NewOffice,
): Promise<void> {
  return changeAccount(db, task, 'office-changed', async (tx, account) => {
    const { id, username, name } = account;
    const problems = accountProblems({ username, name, ...office }, offices);
    if (problems.length > 0) throw new InvalidInput(problems);
    const { role, department = null, region = null, applicant } = office;
    const applicant_id = applicant === undefined ? null : await applicantIdOf(tx, applicant);
    const next = { role, department, region, applicant_id };
    await setOffice(tx, id, next);
    await endSessionsOf(tx, id, null);
    return { from: heldBy(account), to: heldBy(next) };
  });
}

const heldBy = ({ role, department, region }: OfficeHeld) => ({ role, department, region });
