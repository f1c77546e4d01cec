import { addDays, dayOf, instantOf } from '../../calendar/domain/day.js';

/** 次日, 一周, 到下一个期限. */
export const LEAPS = ['day', 'week', 'next'] as const;
export type Leap = (typeof LEAPS)[number];

/** When offices open: whoever goes on by days wants to see the day begin. */
const MORNING = '09:00';

/** To when time goes. Null where nothing is due any more. */
export function landingOf(leap: Leap, now: Date, nextDue: Date | null): Date | null {
  if (leap === 'next') return nextDue;
  return instantOf(addDays(dayOf(now), leap === 'day' ? 1 : 7), MORNING);
}
