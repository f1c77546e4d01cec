import { addDays, instantOf, type Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';

/** When something happened, told from today: `12 09:30` is half past nine, twelve working days before today. */
export interface Moment {
  readonly daysBefore: number;
  readonly time: string;
}

const MOMENT = /^([1-9]\d*) ([01]\d:[0-5]\d)$/;

/** Today itself is no moment of a story: it would lie in the future of who starts the product in the morning. */
export function momentOf(text: string): Moment {
  const [, days, time] = MOMENT.exec(text) ?? [];
  if (days === undefined || time === undefined) throw new Error(`"${text}" is no moment such as "12 09:30"`);
  return { daysBefore: Number(days), time };
}

export const byTime = (a: Moment, b: Moment): number =>
  b.daysBefore - a.daysBefore || a.time.localeCompare(b.time);

export function instantBefore(calendar: WorkCalendar, today: Day, { daysBefore, time }: Moment): Date {
  let day = today;
  for (let left = daysBefore; left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) day = addDays(day, -1);
  return instantOf(day, time);
}
