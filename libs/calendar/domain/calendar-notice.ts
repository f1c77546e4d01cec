import { addDays, type Day } from './day.js';
import type { CalendarYear } from './work-calendar.js';

/** A year's notice as it is handed in: the calendar, where it was published, and a figure to check it by. */
export interface CalendarNotice extends CalendarYear {
  notice: string;
  sources: string[];
  /** How many working days whoever wrote it down counted: a slip of the pen shows. */
  workingDays?: number;
}

/** How far a notice may reach into the years beside it: 元旦 and the weekends exchanged for it, not more. */
const REACH = 10;

/** The days that a year's notice can speak of: a clock that runs through none of them is not touched by it. */
export function reachOf(year: number): { from: Day; through: Day } {
  return { from: addDays(`${year}-01-01`, -REACH), through: addDays(`${year}-12-31`, REACH) };
}

/** The calendar that a notice announces, without what only vouches for it. */
export function calendarOf({ year, notice, holidays, makeupWorkdays }: CalendarNotice): CalendarYear {
  return { year, notice, holidays, makeupWorkdays };
}
