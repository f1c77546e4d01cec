import type { DataSource } from 'typeorm';
import { read, type Tx } from '../../platform/database/index.js';
import type { Role } from '../domain/actor.js';
import type { AccountRow } from './accounts.js';

/** An account as its administrators see it. */
export interface ManagedAccount extends AccountRow {
  readonly applicant: string | null;
  readonly signed_in_at: Date | null;
  /** Until when too many wrong passwords keep it locked; null where it is not. */
  readonly locked_until: Date | null;
}

export const ACCOUNT_STANDINGS = ['enabled', 'disabled', 'locked'] as const;
export type AccountStanding = (typeof ACCOUNT_STANDINGS)[number];

export interface AccountSelection {
  readonly role?: Role;
  readonly department?: string;
  readonly region?: string;
  readonly standing?: AccountStanding;
  /** Part of its username or of its person's name. */
  readonly named?: string;
}

const MANAGED = `
  select a.id, a.username, a.name, a.role, a.department, a.region, a.applicant_id, a.disabled, a.signed_in_at,
    p.name as applicant, case when a.locked_until > clock_timestamp() then a.locked_until end as locked_until
  from account a left join applicant p on p.id = a.applicant_id`;

const SELECTED = `
  where a.username > $1 and ($3::text is null or a.role = $3) and ($4::text is null or a.department = $4)
    and ($5::text is null or a.region = $5)
    and ($6::text is null or position(lower($6) in lower(a.username || ' ' || a.name)) > 0)
    and case $7::text
      when 'enabled' then not a.disabled
      when 'disabled' then a.disabled
      when 'locked' then a.locked_until > clock_timestamp()
      else true end
  order by a.username limit $2`;

/** By username, from after `after` on. */
export function managedAccountsAfter(
  db: DataSource,
  after: string,
  limit: number,
  { role, department, region, named, standing }: AccountSelection,
): Promise<ManagedAccount[]> {
  const chosen = [role, department, region, named, standing].map((one) => one ?? null);
  return read<ManagedAccount & object>(db, `${MANAGED} ${SELECTED}`, [after, limit, ...chosen]);
}

/** Held against others who change the same account meanwhile. */
export async function accountForChange(tx: Tx, id: string): Promise<AccountRow | undefined> {
  const text = `select id, username, name, role, department, region, applicant_id, disabled
    from account where id = $1 for update`;
  const [row] = await tx.query<AccountRow & Record<string, unknown>>(text, [id]);
  return row;
}

export type OfficeHeld = Pick<AccountRow, 'role' | 'department' | 'region' | 'applicant_id'>;

export async function setOffice(tx: Tx, id: string, office: OfficeHeld): Promise<void> {
  const { role, department, region, applicant_id } = office;
  await tx.query(
    'update account set role = $2, department = $3, region = $4, applicant_id = $5 where id = $1',
    [id, role, department, region, applicant_id],
  );
}
