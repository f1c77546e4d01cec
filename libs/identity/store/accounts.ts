import type { DataSource } from 'typeorm';
import { read, type Tx } from '../../platform/database/index.js';
import type { Role } from '../domain/actor.js';

export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly department: string | null;
  readonly region: string | null;
  readonly applicant_id: string | null;
  readonly disabled: boolean;
}

export interface Credentials {
  readonly id: string;
  readonly username: string;
  readonly password_hash: string;
  readonly disabled: boolean;
  readonly failed_logins: number;
  readonly locked: boolean;
}

const COLUMNS = 'id, username, name, role, department, region, applicant_id, disabled';

const CREDENTIALS = `
  select id, username, password_hash, disabled, failed_logins,
    coalesce(locked_until > clock_timestamp(), false) as locked
  from account`;

export async function credentialsByName(db: DataSource, username: string): Promise<Credentials | undefined> {
  const [row] = await read<Credentials>(db, `${CREDENTIALS} where username = $1`, [username]);
  return row;
}

export async function credentialsById(db: DataSource, id: string): Promise<Credentials | undefined> {
  const [row] = await read<Credentials>(db, `${CREDENTIALS} where id = $1`, [id]);
  return row;
}

const FAILURES = 'case when locked_until <= now() then 1 else failed_logins + 1 end';

/** Counts anew after a lock has run out; the failure that reaches `attempts` locks. */
export async function countFailure(tx: Tx, id: string, attempts: number, minutes: number): Promise<void> {
  await tx.query(
    `update account set failed_logins = ${FAILURES},
       locked_until = case when ${FAILURES} >= $2 then now() + make_interval(mins => $3) end
     where id = $1`,
    [id, attempts, minutes],
  );
}

export async function forgetFailures(tx: Tx, id: string): Promise<void> {
  await tx.query('update account set failed_logins = 0, locked_until = null where id = $1', [id]);
}

export async function rememberSignIn(tx: Tx, id: string): Promise<void> {
  await tx.query('update account set signed_in_at = clock_timestamp() where id = $1', [id]);
}

export interface NewAccount extends Omit<AccountRow, 'disabled'> {
  readonly password_hash: string;
}

/** False when the name is taken. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const { id, username, name, password_hash, role, department, region, applicant_id } = account;
  const rows = await tx.query(
    `insert into account (id, username, name, password_hash, role, department, region, applicant_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (username) do nothing returning id`,
    [id, username, name, password_hash, role, department, region, applicant_id],
  );
  return rows.length === 1;
}

export async function setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await tx.query(
    'update account set password_hash = $2, failed_logins = 0, locked_until = null where id = $1',
    [id, passwordHash],
  );
}

export async function setDisabled(tx: Tx, id: string, disabled: boolean): Promise<AccountRow | undefined> {
  const text = `update account set disabled = $2 where id = $1 returning ${COLUMNS}`;
  const [row] = await tx.query<AccountRow & Record<string, unknown>>(text, [id, disabled]);
  return row;
}

/** Those of these names that there are. */
export async function accountsNamed(db: DataSource, usernames: readonly string[]): Promise<AccountRow[]> {
  const text = `select ${COLUMNS} from account where username = any($1) order by username`;
  return read<AccountRow & Record<string, unknown>>(db, text, [usernames]);
}

/** By name, from after `after` on. */
export async function accountsAfter(db: DataSource, after: string, limit: number): Promise<AccountRow[]> {
  const text = `select ${COLUMNS} from account where username > $1 order by username limit $2`;
  return read<AccountRow & Record<string, unknown>>(db, text, [after, limit]);
}
