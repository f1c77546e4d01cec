import { addWorkingDays, deadline, type Excluded } from '../../calendar/domain/arithmetic.js';
import { addDays, type Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { LegalPeriod } from './periods.js';

/**
 * The first day that leaves a minimum whole. The law counts 日 between two days that are set beforehand: the day of the
 * event is not counted, and no rest day moves the other (招标投标法24: 自发出之日起至截止之日止，最短不得少于二十日).
 */
export function earliestAfter(calendar: WorkCalendar, day: Day, { n, unit }: LegalPeriod): Day {
  return unit === 'WD' ? addWorkingDays(calendar, day, n) : addDays(day, n);
}

/** The last day that leaves a minimum whole before a day that is set (条例22: 截止时间10日前). */
export const latestBefore = (day: Day, { n }: LegalPeriod): Day => addDays(day, -n);

/**
 * The last day on which something may be raised, counted from when it was or should have been known (民法典201–203), less
 * what the law does not count of it.
 */
export function lastDayToRaise(
  calendar: WorkCalendar,
  knownOn: Day,
  { n, unit }: LegalPeriod,
  excluded: readonly Excluded[] = [],
): Day {
  return deadline(calendar, { triggerOn: knownOn, n, unit, excluded, extended: 0 }).dueOn;
}

export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
