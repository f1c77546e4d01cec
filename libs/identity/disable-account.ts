import type { DataSource } from 'typeorm';
import { changeAccount, type AccountTask } from './change-account.js';
import { forgetFailures, setDisabled } from './store/accounts.js';
import { endSessionsOf } from './store/sessions.js';

/** GB/T 22239-2019, 8.1.4.2: accounts that are no longer used are disabled in time; their sessions end at once. */
export function disableAccount(db: DataSource, task: AccountTask): Promise<void> {
  return changeAccount(db, task, 'disabled', async (tx, { id }) => {
    await setDisabled(tx, id, true);
    await endSessionsOf(tx, id, null);
    return undefined;
  });
}

export function enableAccount(db: DataSource, task: AccountTask): Promise<void> {
  return changeAccount(db, task, 'enabled', async (tx, { id }) => {
    await setDisabled(tx, id, false);
    return undefined;
  });
}

/** Too many wrong passwords lock an account for a while; who knows whose they were need not wait. */
export function unlockAccount(db: DataSource, task: AccountTask): Promise<void> {
  return changeAccount(db, task, 'unlocked', async (tx, { id }) => {
    await forgetFailures(tx, id);
    return undefined;
  });
}
