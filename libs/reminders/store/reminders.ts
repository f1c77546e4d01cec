import { read, type Statement } from '../../platform/database/index.js';
import type { DataSource } from 'typeorm';

/** Whose list: an applicant's, or that of an office. */
export type Mine =
  { readonly applicantId: string } | { readonly department: string; readonly region: string };

export interface ReminderRow extends Record<string, unknown> {
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly seq: number;
  readonly at: Date;
  /** As the database writes it, to the microsecond: what a cursor holds. */
  readonly key: string;
  readonly name: string;
  readonly item: string | null;
  readonly step_id: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly seen_at: Date | null;
}

export interface ReminderSelection {
  readonly mine: Mine;
  readonly unseen: boolean;
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** Walked in the order of reminder_of_applicant and reminder_of_department, the newest first. */
const list = (name: string, whose: string): Statement => ({
  name: `reminders-of-${name}`,
  text: `
    select r.project_id, p.code as project_code, p.name as project_name, r.seq, r.at, to_json(r.at)#>>'{}' as key, r.name, r.item,
      r.step_id, r.data, r.seen_at
    from reminder r join project p on p.id = r.project_id
    where ${whose} and (not $3 or r.seen_at is null)
      and ($4::timestamptz is null or (r.at, r.project_id, r.seq) < ($4, $5::uuid, $6::bigint))
    order by r.at desc, r.project_id desc, r.seq desc limit $7`,
});

const OF_APPLICANT = list('applicant', 'r.applicant_id = $1::uuid and $2::text is null');
const OF_DEPARTMENT = list('department', `r.to_kind = 'department' and r.to_code = $1 and r.region = $2`);

export function remindersPage(
  db: DataSource,
  { mine, unseen, after, limit }: ReminderSelection,
): Promise<ReminderRow[]> {
  const [statement, whose] = wherefrom(mine);
  return read<ReminderRow>(db, statement, [...whose, unseen, ...(after ?? [null, null, null]), limit]);
}

const wherefrom = (mine: Mine): [Statement, (string | null)[]] =>
  'applicantId' in mine
    ? [OF_APPLICANT, [mine.applicantId, null]]
    : [OF_DEPARTMENT, [mine.department, mine.region]];

const SEE: Statement = {
  name: 'see-reminder',
  text: `
    update reminder set seen_at = coalesce(seen_at, $5)
    where project_id = $3 and seq = $4
      and case when $2::text is null then applicant_id::text = $1 else to_kind = 'department' and to_code = $1 and region = $2 end
    returning seq`,
};

/** Whether there was such an entry in this list. */
export async function markSeen(
  db: DataSource,
  mine: Mine,
  { projectId, number }: { readonly projectId: string; readonly number: number },
  at: Date,
): Promise<boolean> {
  const [, whose] = wherefrom(mine);
  const rows = await read(db, SEE, [...whose, projectId, number, at]);
  return rows.length > 0;
}
