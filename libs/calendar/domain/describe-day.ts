import { addDays, weekdayOf, yearOf, type Day } from './day.js';
import type { WorkCalendar } from './work-calendar.js';

export const DAY_KINDS = ['working-day', 'made-up-workday', 'weekend', 'holiday'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface CalendarDay {
  day: Day;
  /** 0 is Sunday. */
  weekday: number;
  kind: DayKind;
  /** The holiday, or the holiday that a made-up workday is exchanged for. */
  holiday: string | null;
  /** T-09: the calendar of its year is not published yet. */
  provisional: boolean;
}

export function describeDay(cal: WorkCalendar, day: Day): CalendarDay {
  return {
    day,
    weekday: weekdayOf(day),
    kind: kindOf(cal, day),
    holiday: cal.holidayName(day) ?? cal.madeUpFor(day),
    provisional: !cal.isPublished(yearOf(day)),
  };
}

export function describeYear(cal: WorkCalendar, year: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1))
    days.push(describeDay(cal, day));
  return days;
}

function kindOf(cal: WorkCalendar, day: Day): DayKind {
  if (cal.isMadeUp(day)) return 'made-up-workday';
  if (cal.isWorkingDay(day)) return 'working-day';
  return cal.holidayName(day) === null ? 'weekend' : 'holiday';
}
