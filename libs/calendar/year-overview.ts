import { countWorkingDays } from './domain/arithmetic.js';
import { describeYear, type CalendarDay } from './domain/describe-day.js';
import type { WorkCalendar } from './domain/work-calendar.js';

export interface YearOverview {
  year: number;
  notice: string | null;
  provisional: boolean;
  workingDays: number;
  days: CalendarDay[];
}

/** A year as it is counted at present, published or not. */
export function yearOverview(cal: WorkCalendar, year: number): YearOverview {
  return {
    year,
    notice: cal.noticeOf(year),
    provisional: !cal.isPublished(year),
    workingDays: countWorkingDays(cal, `${year - 1}-12-31`, `${year}-12-31`),
    days: describeYear(cal, year),
  };
}
