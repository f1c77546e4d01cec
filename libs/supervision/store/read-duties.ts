import type { DataSource } from 'typeorm';
import { read, type Statement } from '../../platform/database/index.js';
import { lightShown } from '../../steps/index.js';

/** Whose duties: an office's, or an applicant's. */
export type Mine =
  { readonly applicantId: string } | { readonly department: string; readonly region: string };

export interface DutyRow {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly item: string | null;
  readonly step_id: string;
  /** Whose step it is: who asks, or is asked about. */
  readonly department: string;
  readonly region: string;
  readonly person: string | null;
  readonly from_at: Date;
  readonly due_at: Date | null;
  readonly due_on: string | null;
  readonly light: string | null;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
}

const MINE = `
  d.ended_at is null and case when $1::uuid is null
    then d.holder_kind = 'department' and d.holder = $2 and d.region = $3
    else d.holder_kind = 'applicant' and p.applicant_id = $1 end`;

const KEY = `coalesce(d.due_at, 'infinity'::timestamptz)`;

/** An office's are in the index duty_open; the clock of a duty is that of its kind and subject. */
const PAGE: Statement = {
  text: `
    select d.id, to_json(${KEY}) #>> '{}' as key, d.kind, d.subject, d.item, d.step_id, s.department, s.region, d.person, d.from_at, d.due_at,
      c.due_on::text, case when d.due_at <= $8 then coalesce(nullif(c.light, 'green'), 'red') else ${lightShown('c', '$8::timestamptz')} end as light,
      p.id as project_id, p.code as project_code, p.name as project_name, p.catalogue_version
    from duty d join project p on p.id = d.project_id join step s on s.id = d.step_id
    left join lateral (
      select due_on, light, blue_at, yellow_at from clock
      where step_id = d.step_id and state in ('running', 'paused', 'lapsed') and kind = d.kind
        and subject is not distinct from d.subject
      order by started_at desc limit 1) c on true
    where ${MINE} and ($4::text is null or d.kind = $4)
      and ($5::timestamptz is null or (${KEY}, d.id) > ($5::timestamptz, $6::uuid))
    order by ${KEY}, d.id limit $7`,
};

const COUNTS: Statement = {
  text: `
    select d.kind, count(*)::int as count, (count(*) filter (where d.due_at <= $4))::int as late
    from duty d join project p on p.id = d.project_id where ${MINE} group by d.kind order by d.kind`,
};

export interface DutyCount {
  readonly kind: string;
  readonly count: number;
  readonly late: number;
}

const whose = (mine: Mine) =>
  'applicantId' in mine ? [mine.applicantId, null, null] : [null, mine.department, mine.region];

export interface DutiesSelection {
  readonly mine: Mine;
  readonly kind: string | null;
  readonly after: readonly string[] | null;
  readonly limit: number;
  readonly now: Date;
}

export function dutiesPage(
  db: DataSource,
  { mine, kind, after, limit, now }: DutiesSelection,
): Promise<DutyRow[]> {
  const [due = null, id = null] = after ?? [];
  const values = [...whose(mine), kind, due, id, limit, now];
  return read<DutyRow & Record<string, unknown>>(db, PAGE, values);
}

export const countDuties = (db: DataSource, mine: Mine, now: Date): Promise<DutyCount[]> =>
  read<DutyCount & Record<string, unknown>>(db, COUNTS, [...whose(mine), now]);
