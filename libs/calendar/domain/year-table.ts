import { dayAt, ordinalOf, weekdayOfOrdinal, type Day } from './day.js';

/** One year of days, counted once, so that counting working days later is a matter of two look-ups. */
export interface YearTable {
  /** The ordinal of 1 January. */
  readonly firstOrdinal: number;
  /** For each day of the year: how many working days there are from 1 January through it. */
  readonly workedThrough: Uint16Array;
  readonly workingDays: readonly Day[];
}

/** `working` overrules the weekday: false for a holiday, true for a made-up workday. */
export function tableOf(year: number, working: (day: Day) => boolean | undefined): YearTable {
  const firstOrdinal = ordinalOf(`${year}-01-01`);
  const length = ordinalOf(`${year}-12-31`) - firstOrdinal + 1;
  const workedThrough = new Uint16Array(length);
  const workingDays: Day[] = [];
  for (let index = 0; index < length; index++) {
    const day = dayAt(firstOrdinal + index);
    if (working(day) ?? isWeekday(firstOrdinal + index)) workingDays.push(day);
    workedThrough[index] = workingDays.length;
  }
  return { firstOrdinal, workedThrough, workingDays };
}

/** How many working days of the year have passed when that day is over. */
export function workedBy(table: YearTable, day: Day): number {
  return table.workedThrough[ordinalOf(day) - table.firstOrdinal] ?? 0;
}

function isWeekday(ordinal: number): boolean {
  const weekday = weekdayOfOrdinal(ordinal);
  return weekday !== 0 && weekday !== 6;
}
