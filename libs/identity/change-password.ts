import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { changeAccount, type AccountTask } from './change-account.js';
import { checkPassword, type Door } from './check-password.js';
import { demandStrongPassword } from './open-account.js';
import { hashPassword } from './password-hash.js';
import { credentialsById, setPassword } from './store/accounts.js';
import { endSessionsOf } from './store/sessions.js';

export interface PasswordChange {
  readonly accountId: string;
  readonly currentPassword: string;
  readonly newPassword: string;
  /** The session that asks: it stays, all others of the account end. */
  readonly session: Buffer;
}

/** One's own password. Who changes it throws out whoever may have known it. */
export async function changePassword(door: Door, change: PasswordChange): Promise<void> {
  const { accountId, currentPassword, newPassword, session } = change;
  const find = (): ReturnType<typeof credentialsById> => credentialsById(door.db, accountId);
  const { username } = await checkPassword(door, accountId, find, currentPassword);
  demandStrongPassword('newPassword', newPassword, username);
  await replacePassword(door.db, accountId, newPassword, session);
}

/** Somebody else's, by an administrator, when it was forgotten; all its sessions end. */
export async function resetPassword(db: DataSource, task: AccountTask, newPassword: string): Promise<void> {
  await changeAccount(db, task, 'password-reset', async (tx, { id, username }) => {
    demandStrongPassword('newPassword', newPassword, username);
    await setPassword(tx, id, await hashPassword(newPassword));
    await endSessionsOf(tx, id, null);
    return undefined;
  });
}

async function replacePassword(
  db: DataSource,
  accountId: string,
  password: string,
  session: Buffer,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(db, async (tx) => {
    await setPassword(tx, accountId, passwordHash);
    await endSessionsOf(tx, accountId, session);
  });
}
