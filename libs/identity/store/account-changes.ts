import type { DataSource } from 'typeorm';
import { read, type Tx } from '../../platform/database/index.js';

export const ACCOUNT_CHANGES = [
  'opened',
  'disabled',
  'enabled',
  'password-reset',
  'unlocked',
  'office-changed',
] as const;

export type AccountChangeKind = (typeof ACCOUNT_CHANGES)[number];

export interface AccountChange {
  readonly accountId: string;
  readonly what: AccountChangeKind;
  /** The account of whoever did it; nobody's where a tool did. */
  readonly by: string | null;
  readonly reason: string | null;
  /** What it was before and is now, where that can be told. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface RecordedAccountChange {
  readonly id: number;
  readonly what: AccountChangeKind;
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly reason: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** In the transaction of the change itself: none is without its record. */
export async function recordAccountChange(tx: Tx, change: AccountChange): Promise<void> {
  const { accountId, what, by, reason, data = {} } = change;
  await tx.query(
    'insert into account_change (account_id, by_id, what, reason, data) values ($1, $2, $3, $4, $5)',
    [accountId, by, what, reason, JSON.stringify(data)],
  );
}

/** The newest first. */
export function readAccountChanges(db: DataSource, accountId: string): Promise<RecordedAccountChange[]> {
  const text = `
    select c.id, c.what, c.at, c.reason, c.data,
      case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as by
    from account_change c left join account b on b.id = c.by_id
    where c.account_id = $1 order by c.id desc limit 200`;
  return read<RecordedAccountChange & Record<string, unknown>>(db, text, [accountId]);
}
