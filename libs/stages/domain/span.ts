import { countWorkingDays, mergeExcluded } from '../../calendar/domain/arithmetic.js';
import type { Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Pause } from '../../clocks/domain/clock.js';

/** Who promised a time: the city and its province by their word, the nation by its cap. */
export const PROMISERS = ['city', 'province', 'nation'] as const;
export type Promiser = (typeof PROMISERS)[number];

/** So many working days, and who promised them. */
export interface Limit {
  readonly by: Promiser | 'law';
  readonly n: number;
  readonly basis: string;
  /** The rule parameter that gave it, where clocks that run follow a change of it. */
  readonly parameter?: string;
}

/** What is measured of a stage or of the whole project: the departments' own days in it. Days as strings: it is kept. */
export interface Span {
  /** The day of the first acceptance, which is not counted. */
  readonly from: Day;
  /** As they were when it began: a promise that is changed later is one for what begins later. */
  readonly limits: readonly Limit[];
  /** What was not the departments' time. */
  readonly pauses: readonly Pause[];
  /** It is nobody's but others' time now. */
  readonly waits?: { readonly since: Day; readonly basis: string };
  /** Its last day. */
  readonly through?: Day;
}

export const isOpenSpan = (span: Span | undefined): span is Span =>
  span !== undefined && span.through === undefined;

/** The working days that were used of it, by the end of a day at which it stands as it does. */
export function usedDays(calendar: WorkCalendar, span: Span, today: Day): number {
  const last = span.through ?? today;
  const waits = span.waits && span.waits.since < last ? [{ after: span.waits.since, through: last }] : [];
  const pauses = mergeExcluded([...span.pauses, ...waits]).map(({ after, through }) => ({
    after: after > span.from ? after : span.from,
    through: through < last ? through : last,
  }));
  const paused = pauses.reduce((sum, one) => sum + countWorkingDays(calendar, one.after, one.through), 0);
  return countWorkingDays(calendar, span.from, last) - paused;
}
