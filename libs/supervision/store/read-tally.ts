import type { Day } from '../../calendar/domain/day.js';
import type { Statement, Tx } from '../../platform/database/index.js';
import type { Measure } from '../../steps/index.js';
import type { Counted, InHand } from '../domain/figures.js';
import { IN_HAND } from './in-hand.js';
import { partsOf, type Period } from './period-parts.js';

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

/** By officer the months are added up apart, without stages and items. */
const summedBy = (by: Grouping) =>
  by === 'officer'
    ? { table: 'officer_tally', where: `$4::text is null and $5::text is null and ${OFFICE_AND_HOLDER(6)}` }
    : { table: 'monthly_tally', where: MATTER_AND_HOLDER(4) };

/** Of each run of days the first and the last, after the other parameters. */
const inRuns = (runs: number): string =>
  Array.from({ length: runs }, (_, i) => `t.on_day between $${8 + 2 * i}::date and $${9 + 2 * i}::date`).join(
    ' or ',
  );

/**
 * What was counted in months, by their sums, and in runs of days, by the rows themselves. The days stand in the statement
 * by themselves so that PostgreSQL knows how few they are.
 */
function countedText(by: Grouping, runs: number): string {
  const sums = summedBy(by);
  const inMonths = `
    select t.measure, ${GROUPINGS[by]} as key, t.holder_kind, t.what, t.days, t.share, t.n, t.paused
    from ${sums.table} t
    where t.month = any($1::date[]) and t.measure = any($2) and t.region = coalesce($3, '') and ${sums.where}`;
  const inDays = `
    select t.measure, ${GROUPINGS[by]}, t.holder_kind, t.what, t.days, t.share, 1, t.paused
    from (select *, on_day as month from tally) t
    where t.measure = any($2) and (${inRuns(runs)}) and ${narrowed(3)} ${by === 'officer' ? 'and t.officer is not null' : ''}`;
  return `
    select measure, key, holder_kind as "holderKind", what, days, share, sum(n)::float8 as n, sum(paused)::float8 as paused
    from (${runs === 0 ? inMonths : `${inMonths} union all ${inDays}`}) counted group by 1, 2, 3, 4, 5, 6`;
}

/** What was counted from one day to another; in one snapshot, so that nothing is missing and nothing there twice. */
export async function countedIn(
  tx: Tx,
  { by, ...scope }: Scope,
  period: Period,
  measures: readonly Measure[],
): Promise<Counted[]> {
  const bySums = by !== 'officer' || (scope.stage === null && scope.item === null);
  const { months, runs } = bySums ? await partsOf(tx, period) : { months: [], runs: [period] };
  const days = runs.flatMap(({ from, to }) => [from, to]);
  const values = [months, measures, ...narrowValues(scope), ...days];
  return tx.query<Counted & Record<string, unknown>>(countedText(by, runs.length), values);
}

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
