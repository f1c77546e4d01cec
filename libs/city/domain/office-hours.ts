import { addWorkingDays, nextWorkingDay } from '../../calendar/domain/arithmetic.js';
import { addDays, dayOf, startOfDay, type Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Dice } from '../../platform/domain/dice.js';
import type { Intent } from './habit.js';

const MINUTE_MS = 60_000;
/** 08:30 to 12:00 and 14:30 to 17:25, in minutes of the day. */
const MORNING = { from: 510, to: 719 };
const AFTERNOON = { from: 870, to: 1045 };
const ONLINE = { from: 480, to: 1320 };

/** When something that somebody means to do is done: in the office on a working day, or from home at any hour. */
export function momentOf(
  calendar: WorkCalendar,
  now: Date,
  { after = 0, on, exactly, online }: Pick<Intent, 'after' | 'on' | 'exactly' | 'online'>,
  dice: Dice,
): Date {
  const day = on !== undefined && on > dayOf(now) ? on : dayIn(calendar, dayOf(now), on ? 0 : after);
  const atHome = online === true && dice.chance(12);
  const hours = atHome ? ONLINE : dice.chance(60) ? MORNING : AFTERNOON;
  const date = atHome ? addDays(day, dice.whole(0, 1)) : exactly ? day : nextWorkingDay(calendar, day);
  const at = atMinute(date, dice.whole(hours.from, hours.to));
  return at > now ? at : atMinute(addWorkingDays(calendar, date, 1), dice.whole(MORNING.from, MORNING.to));
}

const dayIn = (calendar: WorkCalendar, today: Day, workingDays: number): Day =>
  addWorkingDays(calendar, today, Math.max(0, Math.floor(workingDays)));

const atMinute = (day: Day, minute: number): Date => new Date(startOfDay(day).getTime() + minute * MINUTE_MS);
