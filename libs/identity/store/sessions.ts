import type { DataSource } from 'typeorm';
import { read, type Tx } from '../../platform/database/index.js';
import type { AccountRow } from './accounts.js';

/** What is told to all servers when sessions end, so that none keeps believing in them. */
export const SESSIONS_ENDED = 'sessions_ended';

const FIND = {
  name: 'session-find',
  text: `
    select a.id, a.username, a.name, a.role, a.department, a.region, a.applicant_id, a.disabled, s.expires_at
    from session s join account a on a.id = s.account_id
    where s.token_hash = $1 and s.expires_at > clock_timestamp() and not a.disabled`,
};

export type SessionRow = AccountRow & { readonly expires_at: Date };

export async function findSession(db: DataSource, tokenHash: Buffer): Promise<SessionRow | undefined> {
  const [row] = await read<SessionRow>(db, FIND, [tokenHash]);
  return row;
}

const STILL_OPEN = {
  name: 'sessions-still-open',
  text: `
    select s.token_hash from session s join account a on a.id = s.account_id
    where s.token_hash = any($1) and s.expires_at > clock_timestamp() and not a.disabled`,
};

/** Of these sessions, named as their end would be told, those that have not ended. */
export async function openSessionsAmong(db: DataSource, sessions: readonly string[]): Promise<Set<string>> {
  const hashes = sessions.map((session) => Buffer.from(session, 'base64url'));
  const rows = await read<{ token_hash: Buffer }>(db, STILL_OPEN, [hashes]);
  return new Set(rows.map(({ token_hash }) => token_hash.toString('base64url')));
}

/** Opens a session, in real time: a sandbox that skips half a year logs nobody out. Clears away what has run out. */
export async function openSession(
  tx: Tx,
  accountId: string,
  tokenHash: Buffer,
  hours: number,
): Promise<Date> {
  await tx.query('delete from session where account_id = $1 and expires_at <= clock_timestamp()', [
    accountId,
  ]);
  const [row] = await tx.query<{ expires_at: Date }>(
    `insert into session (token_hash, account_id, created_at, expires_at)
     values ($1, $2, clock_timestamp(), clock_timestamp() + make_interval(hours => $3)) returning expires_at`,
    [tokenHash, accountId, hours],
  );
  if (row === undefined) throw new Error('a session that was just written is gone');
  return row.expires_at;
}

export async function endSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.query('delete from session where token_hash = $1', [tokenHash]);
  await tx.query('select pg_notify($1, $2)', [SESSIONS_ENDED, tokenHash.toString('base64url')]);
}

/** All sessions of an account, but the one that asks for it. */
export async function endSessionsOf(tx: Tx, accountId: string, except: Buffer | null): Promise<void> {
  const rows = await tx.query<{ token_hash: Buffer }>(
    'delete from session where account_id = $1 and token_hash is distinct from $2 returning token_hash',
    [accountId, except],
  );
  for (const row of rows) {
    await tx.query('select pg_notify($1, $2)', [SESSIONS_ENDED, row.token_hash.toString('base64url')]);
  }
}
