import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { read, type Statement } from '../../platform/database/index.js';
import type { StepState } from '../../steps/index.js';
import { IN_HAND, LATE } from './in-hand.js';
import type { Period } from './period-parts.js';
import { narrowed, narrowValues, type Narrowed } from './read-tally.js';

export interface CaseRow {
  readonly key: string;
  /** Of what was counted, of the step in hand, or of what an office was asked. */
  readonly id: string;
  readonly step_id: string;
  readonly on_day: Day | null;
  readonly from_at: Date | null;
  readonly days: number | null;
  readonly paused: number | null;
  readonly share: number | null;
  readonly officer: string | null;
  readonly what: string;
  readonly item: string;
  readonly stage: string;
  readonly department: string;
  readonly region: string;
  readonly holder_kind: string;
  readonly holder: string;
  /** The kind of who has the step now. */
  readonly held_by: string | null;
  readonly state: StepState;
  readonly light: string;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
}

interface OnPage {
  readonly after: readonly string[] | null;
  readonly limit: number;
}

const OF_PROJECT = 'p.id as project_id, p.code as project_code, p.name as project_name, p.catalogue_version';

const COUNTED_COLUMNS = `t.id::text as key, t.id::text as id, t.on_day::text, t.from_at, t.days, t.paused, t.share, a.name as officer, t.what, t.item,
  t.stage, t.department, t.region, t.holder_kind, t.holder, s.holder_kind as held_by, s.id as step_id, s.state, s.light, ${OF_PROJECT}`;

const AROUND = `
  join step s on s.id = t.step_id join project p on p.id = t.project_id left join account a on a.id = t.officer
  order by t.on_day desc, t.id desc`;

/** The latest first, in the index of what is counted. */
const COUNTED: Statement = {
  text: `
    select ${COUNTED_COLUMNS}
    from (
      select * from tally t
      where t.measure = $6 and t.on_day between $7::date and $8::date and ${narrowed(1)} and ($9::text is null or t.what = $9)
        and ($10::date is null or (t.on_day, t.id) < ($10::date, $11::bigint))
        and ($13::uuid is null or t.officer = $13) and ($14::int is null or t.days >= $14)
        and ($15::int is null or t.share > $15 or ($15 = 0 and t.share = 0)) and ($16::int is null or t.share <= $16)
      order by t.on_day desc, t.id desc limit $12) t
    ${AROUND}`,
};

export interface CountedSelection extends Narrowed, Period, OnPage {
  readonly measure: string;
  readonly what: string | null;
  readonly officer: string | null;
  /** At least so many working days. */
  readonly days: number | null;
  /** More than so many percent of the limit, and at most so many. */
  readonly above: number | null;
  readonly upTo: number | null;
}

export function countedCases(db: DataSource, asked: CountedSelection): Promise<CaseRow[]> {
  const { measure, from, to, what, officer, days, above, upTo } = asked;
  return read<CaseRow & Record<string, unknown>>(db, COUNTED, [
    ...narrowValues(asked),
    ...[measure, from, to, what],
    ...page(asked),
    ...[officer, days, above, upTo],
  ]);
}

/** What had been received by a day and was not done by its end: the last that came first. */
const PENDING: Statement = {
  text: `
    select ${COUNTED_COLUMNS}
    from (
      select * from tally t
      where t.measure = 'received' and t.on_day <= $6::date and ${narrowed(1)}
        and ($7::date is null or (t.on_day, t.id) < ($7::date, $8::bigint))
        and not exists (
          select from tally d where d.step_id = t.step_id and d.measure in ('decided', 'ended') and d.on_day <= $6::date)
      order by t.on_day desc, t.id desc limit $9) t
    ${AROUND}`,
};

export const pendingCases = (
  db: DataSource,
  asked: Narrowed & OnPage & { readonly on: Day },
): Promise<CaseRow[]> =>
  read<CaseRow & Record<string, unknown>>(db, PENDING, [...narrowValues(asked), asked.on, ...page(asked)]);

const HELD_LONGEST = 'order by t.held_since, t.id';

/** The first of a page, of steps and of what offices were asked: each is walked by itself, and only as far as needed. */
export const heldPage = (only: Partial<typeof LATE>): string => {
  const part = (held: string, which = ''): string => `
    (select * from (${held} ${which}) t
      where ${narrowed(1)} and ($6::timestamptz is null or (t.held_since, t.id) > ($6::timestamptz, $7::uuid))
      ${HELD_LONGEST} limit $8)`;
  return `(
    select * from (${part(IN_HAND.steps, only.steps)} union all ${part(IN_HAND.asked('$9::timestamptz'), only.asked)}) t
    ${HELD_LONGEST} limit $8) t`;
};

const open = (only: Partial<typeof LATE>): Statement => ({
  text: `
    select to_json(t.held_since) #>> '{}' as key, t.id, null as on_day, t.held_since as from_at, null as days, null as paused,
      null as share, null as officer, '' as what, t.item, t.stage, t.department, t.region, t.holder_kind, t.holder,
      t.held_by, t.step_id, t.state, t.light, ${OF_PROJECT}
    from ${heldPage(only)} join project p on p.id = t.project_id
    ${HELD_LONGEST}`,
});

const OPEN_CASES = open({});
const LATE_CASES = open(LATE);

/** What is in somebody's hands now, the longest first; or only what is past its limit. */
export const openCases = (
  db: DataSource,
  asked: Narrowed & OnPage & { readonly late: boolean; readonly now: Date },
): Promise<CaseRow[]> =>
  read<CaseRow & Record<string, unknown>>(db, asked.late ? LATE_CASES : OPEN_CASES, [
    ...narrowValues(asked),
    ...page(asked),
    asked.now,
  ]);

const page = ({ after, limit }: OnPage) => [after?.[0] ?? null, after?.[1] ?? null, limit];
