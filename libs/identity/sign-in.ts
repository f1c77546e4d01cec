import { inTransaction } from '../platform/database/index.js';
import { checkPassword, type Door } from './check-password.js';
import { newSessionToken } from './session-token.js';
import { credentialsByName, rememberSignIn } from './store/accounts.js';
import { openSession } from './store/sessions.js';

/** A working day with its evening; after that one signs in again. */
const SESSION_HOURS = 12;

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
}

export async function signIn(door: Door, username: string, password: string): Promise<SignedIn> {
  const account = await checkPassword(door, username, () => credentialsByName(door.db, username), password);
  const { token, hash } = newSessionToken();
  const expiresAt = await inTransaction(door.db, async (tx) => {
    await rememberSignIn(tx, account.id);
    return openSession(tx, account.id, hash, SESSION_HOURS);
  });
  return { token, expiresAt };
}
