import { addWorkingDays, countWorkingDays, type Excluded } from './arithmetic.js';
import { addDays, daysBetween, type Day } from './day.js';
import type { WorkCalendar } from './work-calendar.js';

/** What is counted: working days or calendar days. */
export interface Measure {
  add(after: Day, n: number): Day;
  /** How many lie in (after, through]. */
  count(after: Day, through: Day): number;
}

export const calendarDays: Measure = {
  add: addDays,
  count: (after, through) => Math.max(0, daysBetween(after, through)),
};

export function workingDays(cal: WorkCalendar): Measure {
  return {
    add: (after, n) => addWorkingDays(cal, after, n),
    count: (after, through) => countWorkingDays(cal, after, through),
  };
}

/** Clock model: what lies in (after, through] less what lies in the pauses, which are merged already. */
export function countUsed(measure: Measure, after: Day, through: Day, pauses: readonly Excluded[]): number {
  return pauses.reduce(
    (used, pause) => used - measure.count(max(after, pause.after), min(through, pause.through)),
    measure.count(after, through),
  );
}

/** The first day from `after` on by whose end that many are used; `after` itself when none have to be. */
export function dayOfUse(measure: Measure, after: Day, used: number, pauses: readonly Excluded[]): Day {
  if (used <= 0) return after;
  let day = measure.add(after, used);
  for (const pause of pauses) {
    if (pause.after >= day) break;
    const paused = measure.count(max(after, pause.after), pause.through);
    if (paused > 0) day = measure.add(day, paused);
  }
  return day;
}

function max(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function min(a: Day, b: Day): Day {
  return a < b ? a : b;
}
