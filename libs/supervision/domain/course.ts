import type { Day } from '../../calendar/domain/day.js';
import { figuresOf, flowOf, type Counted, type Flow, type GroupFigures } from './figures.js';

/** The figures of one month, or of as much of it as was asked for. */
export interface MonthFigures extends GroupFigures {
  /** 2026-05 */
  readonly key: string;
}

interface Told {
  /** Grouped by month. */
  readonly within: readonly Counted[];
  /** The flow before the first of them. */
  readonly before: readonly Counted[];
}

/** Every month of the period, also one in which nothing happened. */
export function courseOf(period: { readonly from: Day; readonly to: Day }, told: Told): MonthFigures[] {
  const figures = new Map(
    figuresOf({ within: told.within, before: [], inHand: [] }).map((month) => [month.key, month]),
  );
  let carried = flowOf(told.before, []).carriedOver;
  return monthsOf(period).map((key) => {
    const month = figures.get(key) ?? { ...NOTHING, key };
    const flow = carriedInto(month.flow, carried);
    carried = flow.left;
    return { ...month, flow };
  });
}

const carriedInto = (flow: Flow, carriedOver: number): Flow => ({
  ...flow,
  carriedOver,
  left: carriedOver + flow.received - flow.decided - flow.ended,
});

const NO_LIMITS = { kept: 0, broken: 0, medianShare: null, p90Share: null };
const NOTHING: Omit<GroupFigures, 'key'> = {
  holders: [],
  promise: NO_LIMITS,
  law: NO_LIMITS,
  late: { promise: 0, law: 0 },
  flow: { carriedOver: 0, received: 0, decided: 0, ended: 0, left: 0 },
};

function monthsOf({ from, to }: { readonly from: Day; readonly to: Day }): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (let key = from.slice(0, 7); key <= to.slice(0, 7);) {
    months.push(key);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    key = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
