import { addDays, addMonths, dayOf, daysBetween, instantOf, startOfDay, yearOf, type Day } from './day.js';
import type { WorkCalendar } from './work-calendar.js';
import { workedBy } from './year-table.js';

/** Working days, calendar days, months, years. */
export type Unit = 'WD' | 'CD' | 'M' | 'Y';

/** A pause: the days in (after, through] are not counted; the day on which it began counts as used. */
export interface Excluded {
  after: Day;
  through: Day;
}

export interface Period {
  /** The day of the event, which is not counted (T-01, 民法典 art. 201). */
  triggerOn: Day;
  n: number;
  unit: Unit;
  excluded: readonly Excluded[];
  /** Further working days that an extension adds to the last day. */
  extended: number;
}

export interface Deadline {
  dueOn: Day;
  /** T-09: it reaches into a year whose calendar is not published yet. */
  provisional: boolean;
}

/** The day itself if it is worked, otherwise the first working day after it. */
export function nextWorkingDay(cal: WorkCalendar, day: Day): Day {
  return cal.isWorkingDay(day) ? day : addWorkingDays(cal, day, 1);
}

/** T-01, T-02: the n-th working day after the day of the event; for n = 0 that day itself, or the next one worked. */
export function addWorkingDays(cal: WorkCalendar, after: Day, n: number): Day {
  if (n === 0) return nextWorkingDay(cal, after);
  if (!(n > 0)) throw new RangeError(`working days are counted forward: ${n}`);
  let year = yearOf(after);
  let table = cal.table(year);
  let nth = workedBy(table, after) + n;
  while (nth > table.workingDays.length) {
    nth -= table.workingDays.length;
    table = cal.table(++year);
  }
  return table.workingDays[nth - 1] as Day;
}

/** The first day on which at most `n` working days are left until the end of `last`, that day included. */
export function nthWorkingDayBefore(cal: WorkCalendar, last: Day, n: number): Day {
  let day = last;
  while (countWorkingDays(cal, addDays(day, -1), last) <= n) day = addDays(day, -1);
  return day;
}

/** Working days in (after, through]; none when `through` is not after `after`. */
export function countWorkingDays(cal: WorkCalendar, after: Day, through: Day): number {
  if (through <= after) return 0;
  let count = workedBy(cal.table(yearOf(through)), through) - workedBy(cal.table(yearOf(after)), after);
  for (let year = yearOf(after); year < yearOf(through); year++) count += cal.table(year).workingDays.length;
  return count;
}

/** From the day after this one through the last; below zero since it was over. */
export function workingDaysLeft(cal: WorkCalendar, today: Day, dueOn: Day): number {
  return dueOn >= today ? countWorkingDays(cal, today, dueOn) : -countWorkingDays(cal, dueOn, today);
}

/** Clock model of 许可法 art. 45: overlapping pauses are merged before they are subtracted; empty ones vanish. */
export function mergeExcluded(list: readonly Excluded[]): Excluded[] {
  const merged: Excluded[] = [];
  for (const { after, through } of list.filter(isPause).sort((a, b) => (a.after < b.after ? -1 : 1))) {
    const last = merged.at(-1);
    if (!last || after > last.through) merged.push({ after, through });
    else if (through > last.through) last.through = through;
  }
  return merged;
}

/** The last day of a period: its pauses move it, an extension lengthens it, a rest day never ends it. */
export function deadline(cal: WorkCalendar, period: Period): Deadline {
  const dueOn = period.unit === 'WD' ? workingDeadline(cal, period) : calendarDeadline(cal, period);
  return { dueOn, provisional: isProvisional(cal, period.triggerOn, dueOn) };
}

/** T-06: working days end at close of business; T-04: other periods at 24:00, which is 00:00 of the day after. */
export function lapsesAt(unit: Unit, dueOn: Day, closeOfBusiness: string): Date {
  return unit === 'WD' ? instantOf(dueOn, closeOfBusiness) : startOfDay(addDays(dueOn, 1));
}

/** T-07: what comes in after close of business or on a rest day counts as received on the next working day. */
export function receivedOn(
  cal: WorkCalendar,
  instant: Date,
  closeOfBusiness: string,
  rule: 'NEXT_WD' | 'SAME_DAY',
): Day {
  const day = dayOf(instant);
  if (rule === 'SAME_DAY') return day;
  return addWorkingDays(cal, day, instant > instantOf(day, closeOfBusiness) ? 1 : 0);
}

/** T-02: a pause moves the last day by the working days that lie in it. */
function workingDeadline(cal: WorkCalendar, { triggerOn, n, excluded, extended }: Period): Day {
  let dueOn = addWorkingDays(cal, addWorkingDays(cal, triggerOn, n), extended);
  for (const pause of mergeExcluded(excluded)) {
    if (pause.after > dueOn) break;
    dueOn = addWorkingDays(cal, dueOn, countWorkingDays(cal, later(pause.after, triggerOn), pause.through));
  }
  return dueOn;
}

/** T-04 (民法典 art. 203): a period that would end on a rest day ends on the next working day. */
function calendarDeadline(cal: WorkCalendar, period: Period): Day {
  return rolled(cal, lastCalendarDay(cal, period), period.extended);
}

/** T-03, T-08: where days, months and years end before rest days are looked at; a pause moves it by its days. */
export function lastCalendarDay(cal: WorkCalendar, { triggerOn, n, unit, excluded, extended }: Period): Day {
  let lastDay = unit === 'CD' ? addDays(triggerOn, n) : addMonths(triggerOn, unit === 'Y' ? n * 12 : n);
  for (const pause of mergeExcluded(excluded)) {
    if (pause.after > rolled(cal, lastDay, extended)) break;
    lastDay = addDays(lastDay, Math.max(0, daysBetween(later(pause.after, triggerOn), pause.through)));
  }
  return lastDay;
}

function rolled(cal: WorkCalendar, lastDay: Day, extended: number): Day {
  return addWorkingDays(cal, nextWorkingDay(cal, lastDay), extended);
}

function isProvisional(cal: WorkCalendar, triggerOn: Day, dueOn: Day): boolean {
  const first = yearOf(addDays(triggerOn, 1));
  let year = yearOf(dueOn);
  do if (!cal.isPublished(year)) return true;
  while (--year >= first);
  return false;
}

function isPause({ after, through }: Excluded): boolean {
  return through > after;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
