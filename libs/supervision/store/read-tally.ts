import type { Day } from '../../calendar/domain/day.js';
import type { Statement, Tx } from '../../platform/database/index.js';
import type { Measure } from '../../steps/index.js';
import type { Counted, InHand } from '../domain/figures.js';
import { IN_HAND } from './in-hand.js';

/** An office has its own part in a matter, as lead or as consulted. */
const OFFICE = `case when t.holder_kind in ('department', 'consultee') then t.holder else t.department end`;

/** What figures are grouped by; the months for a course over time. */
export const GROUPINGS = {
  stage: 't.stage',
  item: 't.item',
  department: OFFICE,
  holder: 't.holder_kind',
  officer: 't.officer::text',
  month: `to_char(month, 'YYYY-MM')`,
} as const;
export type Grouping = keyof typeof GROUPINGS;

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What figures and the cases behind them are narrowed to; null is not narrowed. */
export interface Narrowed {
  readonly region: string | null;
  readonly stage: string | null;
  readonly item: string | null;
  readonly department: string | null;
  readonly holder: string | null;
}

export interface Scope extends Narrowed {
  readonly by: Grouping;
}

export const narrowValues = ({ region, stage, item, department, holder }: Narrowed) => [
  region,
  stage,
  item,
  department,
  holder,
];

const OFFICE_AND_HOLDER = (first: number): string => `
  ($${first}::text is null or ${OFFICE} = $${first}) and ($${first + 1}::text is null or t.holder_kind = $${first + 1})`;

const MATTER_AND_HOLDER = (first: number): string => `
  ($${first}::text is null or t.stage = $${first}) and ($${first + 1}::text is null or t.item = $${first + 1})
  and ${OFFICE_AND_HOLDER(first + 2)}`;

/** By the values in their order, the first of which is this parameter. */
export const narrowed = (first: number): string => `
  ($${first}::text is null or t.region = $${first}) and ${MATTER_AND_HOLDER(first + 1)}`;

/** By officer the months are added up apart, without the items: who asks for those of one item reads the rows. */
const summedBy = (by: Grouping) =>
  by === 'officer'
    ? { table: 'officer_tally', if: '$5::text is null and $6::text is null', where: OFFICE_AND_HOLDER(7) }
    : { table: 'monthly_tally', if: 'true', where: MATTER_AND_HOLDER(5) };

/**
 * What was counted from one day to another. Whole months that are added up come from their sums, every other day from the
 * rows themselves; one statement sees both at one instant, so that nothing is missing and nothing there twice. The
 * months are few, and each of the others is looked up in the index by itself.
 */
function countedStatement(by: Grouping): Statement {
  const sums = summedBy(by);
  return {
    text: `
      with asked as materialized (
          select m::date as month, greatest(m::date, $1::date) as first, least((m + interval '1 month')::date - 1, $2::date) as last
          from generate_series(date_trunc('month', $1::date::timestamp), $2::date::timestamp, interval '1 month') as m),
        summed as materialized (
          select month from asked join tally_month using (month)
          where folded_at is not null and first = month and last = (month + interval '1 month')::date - 1
            and month not in (select month from tally_late) and ${sums.if}),
        counted as (
          select t.measure, ${GROUPINGS[by]} as key, t.holder_kind, t.what, t.days, t.share, sum(t.n) as n, sum(t.paused) as paused
          from ${sums.table} t
          where t.month in (select month from summed) and t.measure = any($3) and t.region = coalesce($4, '') and ${sums.where}
          group by 1, 2, 3, 4, 5, 6
          union all
          select t.measure, ${GROUPINGS[by]}, t.holder_kind, t.what, t.days, t.share, count(*), sum(t.paused)
          from asked cross join unnest($3::text[]) as m(measure)
          join tally t on t.measure = m.measure and t.on_day between asked.first and asked.last
          where asked.month not in (select month from summed) and ${narrowed(4)}
            ${by === 'officer' ? 'and t.officer is not null' : ''}
          group by 1, 2, 3, 4, 5, 6)
      select measure, key, holder_kind as "holderKind", what, days, share, sum(n)::float8 as n, sum(paused)::float8 as paused
      from counted group by 1, 2, 3, 4, 5, 6`,
  };
}

const COUNTED = {
  stage: countedStatement('stage'),
  item: countedStatement('item'),
  department: countedStatement('department'),
  holder: countedStatement('holder'),
  officer: countedStatement('officer'),
  month: countedStatement('month'),
} as const satisfies Record<Grouping, Statement>;

export const countedIn = (
  tx: Tx,
  { by, ...scope }: Scope,
  { from, to }: Period,
  measures: readonly Measure[],
): Promise<Counted[]> =>
  tx.run<Counted & Record<string, unknown>>(COUNTED[by], [from, to, measures, ...narrowValues(scope)]);

/** Who has something in hand now is an office; which of its officers, no ledger says. */
export type HeldBy = Exclude<Grouping, 'officer' | 'month'>;

/** What somebody has in hand now: in the index of what is held, and what departments were asked and have not said. */
const inHandStatement = (by: HeldBy): Statement => ({
  text: [IN_HAND.steps, IN_HAND.asked('$1::timestamptz')]
    .map(
      (held) => `
    select ${GROUPINGS[by]} as key, t.holder_kind as "holderKind", count(*)::float8 as n,
      (count(*) filter (where t.late))::float8 as late, min(t.held_since) as since
    from (${held}) t where ${narrowed(2)}
    group by 1, 2`,
    )
    .join(' union all '),
});

const IN_HAND_BY = {
  stage: inHandStatement('stage'),
  item: inHandStatement('item'),
  department: inHandStatement('department'),
  holder: inHandStatement('holder'),
} as const satisfies Record<HeldBy, Statement>;

export const inHandNow = (
  tx: Tx,
  { by, ...scope }: Narrowed & { readonly by: HeldBy },
  now: Date,
): Promise<InHand[]> =>
  tx.run<InHand & Record<string, unknown>>(IN_HAND_BY[by], [now, ...narrowValues(scope)]);

const FIRST: Statement = {
  name: 'tally-begins',
  text: `select min(on_day)::text as day from tally where measure = 'received'`,
};

/** The first day on which anything was applied for; null where nothing was. */
export async function firstDay(tx: Tx): Promise<Day | null> {
  const [row] = await tx.run<{ day: Day | null }>(FIRST);
  return row?.day ?? null;
}
