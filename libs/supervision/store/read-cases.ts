import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { read, type Statement } from '../../platform/database/index.js';
import type { StepState } from '../../steps/index.js';
import { GROUPINGS } from './read-tally.js';

/** As figures are grouped; what is left out is not narrowed. */
export interface Narrowed {
  readonly region: string | null;
  readonly stage: string | null;
  readonly item: string | null;
  readonly department: string | null;
  readonly holder: string | null;
}

export interface CaseRow {
  readonly key: string;
  readonly step_id: string;
  readonly on_day: Day | null;
  readonly from_at: Date | null;
  readonly days: number | null;
  readonly paused: number | null;
  readonly what: string;
  readonly item: string;
  readonly stage: string;
  readonly department: string;
  readonly region: string;
  readonly holder_kind: string;
  readonly holder: string;
  readonly state: StepState;
  readonly light: string;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
}

const NARROWED = `
  ($1::text is null or t.region = $1) and ($2::text is null or t.stage = $2) and ($3::text is null or t.item = $3)
  and ($4::text is null or ${GROUPINGS.department} = $4) and ($5::text is null or t.holder_kind = $5)`;

const OF_PROJECT = 'p.id as project_id, p.code as project_code, p.name as project_name, p.catalogue_version';

const COUNTED: Statement = {
  name: 'counted-cases',
  text: `
    select t.id::text as key, t.on_day::text, t.from_at, t.days, t.paused, t.what, t.item, t.stage, t.department, t.region,
      t.holder_kind, t.holder, s.id as step_id, s.state, s.light, ${OF_PROJECT}
    from (
      select * from tally t
      where t.measure = $6 and t.on_day between $7::date and $8::date and ${NARROWED} and ($9::text is null or t.what = $9)
        and ($10::date is null or (t.on_day, t.id) < ($10::date, $11::bigint))
      order by t.on_day desc, t.id desc limit $12) t
    join step s on s.id = t.step_id join project p on p.id = t.project_id
    order by t.on_day desc, t.id desc`,
};

export interface CountedSelection extends Narrowed {
  readonly measure: string;
  readonly what: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly after: readonly string[] | null;
  readonly limit: number;
}

export function countedCases(db: DataSource, asked: CountedSelection): Promise<CaseRow[]> {
  const { measure, from, to, what, after, limit } = asked;
  const [day = null, id = null] = after ?? [];
  return read<CaseRow & Record<string, unknown>>(db, COUNTED, [
    ...values(asked),
    measure,
    from,
    to,
    what,
    day,
    id,
    limit,
  ]);
}

const OPEN: Statement = {
  name: 'open-cases',
  text: `
    select to_json(t.held_since) #>> '{}' as key, null as on_day, t.held_since as from_at, null as days, null as paused,
      '' as what, t.item, t.stage, t.department, t.region, t.holder_kind, t.holder, t.id as step_id, t.state, t.light,
      ${OF_PROJECT}
    from (
      select * from step t
      where t.holder_kind is not null and ${NARROWED}
        and ($6::timestamptz is null or (t.held_since, t.id) > ($6::timestamptz, $7::uuid))
      order by t.held_since, t.id limit $8) t
    join project p on p.id = t.project_id
    order by t.held_since, t.id`,
};

export function openCases(
  db: DataSource,
  asked: Narrowed & { readonly after: readonly string[] | null; readonly limit: number },
): Promise<CaseRow[]> {
  const [since = null, id = null] = asked.after ?? [];
  return read<CaseRow & Record<string, unknown>>(db, OPEN, [...values(asked), since, id, asked.limit]);
}

const values = ({ region, stage, item, department, holder }: Narrowed) => [
  region,
  stage,
  item,
  department,
  holder,
];
