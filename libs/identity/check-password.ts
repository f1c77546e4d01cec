import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { isPasswordOf } from './password-hash.js';
import type { PasswordQueue } from './password-queue.js';
import { countFailure, forgetFailures, type Credentials } from './store/accounts.js';

/** GB/T 22239-2019, 8.1.4.1 b): repeated failures to sign in are limited. */
const ATTEMPTS = 5;
const LOCK_MINUTES = 15;

/** A refusal takes at least this long, so that its time does not tell which of its reasons it was. */
const SLOWEST_REFUSAL_MS = 300;

/** What trying a password needs. */
export interface Door {
  readonly db: DataSource;
  readonly queue: PasswordQueue;
}

type FindCredentials = () => Promise<Credentials | undefined>;

/**
 * Whose password this is. Unknown, wrong, disabled and locked are all refused alike, in words and in time: nobody
 * learns here which names exist.
 */
export async function checkPassword(
  door: Door,
  name: string,
  find: FindCredentials,
  password: string,
): Promise<Credentials> {
  const earliest = delay(SLOWEST_REFUSAL_MS);
  const known = await door.queue.inTurn(name, () => attempt(door.db, find, password));
  if (known !== null) return known;
  await earliest;
  throw new RuleViolation('session.refused', 'GB/T 22239-2019, 8.1.4.1', {
    attempts: ATTEMPTS,
    minutes: LOCK_MINUTES,
  });
}

async function attempt(db: DataSource, find: FindCredentials, password: string): Promise<Credentials | null> {
  const credentials = await find();
  const right = await isPasswordOf(credentials?.password_hash, password);
  if (credentials === undefined || credentials.locked) return null;
  if (!right) await inTransaction(db, (tx) => countFailure(tx, credentials.id, ATTEMPTS, LOCK_MINUTES));
  if (!right || credentials.disabled) return null;
  if (credentials.failed_logins > 0) await inTransaction(db, (tx) => forgetFailures(tx, credentials.id));
  return credentials;
}
