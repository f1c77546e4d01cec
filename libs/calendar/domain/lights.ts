import { mergeExcluded, type Excluded, type Period } from './arithmetic.js';
import { calendarDays, countUsed, dayOfUse, workingDays } from './counting.js';
import { dayOf, startOfDay, type Day } from './day.js';
import type { WorkCalendar } from './work-calendar.js';

export interface WarningThresholds {
  /** 蓝色提醒: at most so many working days are left. */
  blueRemainingWd: number;
  /** 黄牌预警: at least this share of the time is used … */
  yellowRatio: number;
  /** … or at most so many working days are left. */
  yellowRemainingWd: number;
}

export interface WatchedClock extends Period {
  dueOn: Day;
  /** T-11: a limit that its law sets in plain 日 warns, too, once so many calendar days have passed. */
  strictCalendarDays?: number | null;
  startedAt: Date;
  params: WarningThresholds;
}

export interface LightMoments {
  blueAt: Date | null;
  yellowAt: Date | null;
}

/**
 * 电子监察: when a clock turns blue and yellow, each at 00:00 of the first day on which its condition holds, that
 * day counting as used, though never before the clock started. A clock that only starts after its last day is
 * past both.
 */
export function lightMoments(cal: WorkCalendar, clock: WatchedClock): LightMoments {
  if (dayOf(clock.startedAt) > clock.dueOn) return { blueAt: null, yellowAt: null };
  const pauses = mergeExcluded(clock.excluded);
  const left = (remaining: number) => dayWithRemaining(cal, clock, pauses, remaining);
  const yellowDays = [
    left(clock.params.yellowRemainingWd),
    dayOfRatio(cal, clock, pauses),
    ...strictDay(clock, pauses),
  ];
  return {
    blueAt: lit(left(clock.params.blueRemainingWd), clock.startedAt),
    yellowAt: lit(
      yellowDays.reduce((a, b) => (a < b ? a : b)),
      clock.startedAt,
    ),
  };
}

/** remaining_wd: whatever a clock counts, what is left of it is told in working days. */
function dayWithRemaining(
  cal: WorkCalendar,
  clock: WatchedClock,
  pauses: Excluded[],
  remaining: number,
): Day {
  const measure = workingDays(cal);
  const total = countUsed(measure, clock.triggerOn, clock.dueOn, pauses);
  return dayOfUse(measure, clock.triggerOn, total - remaining, pauses);
}

/** used_ratio: elapsed by elapsed and remaining, in the days that the clock counts. */
function dayOfRatio(cal: WorkCalendar, clock: WatchedClock, pauses: Excluded[]): Day {
  const measure = clock.unit === 'WD' ? workingDays(cal) : calendarDays;
  const total = countUsed(measure, clock.triggerOn, clock.dueOn, pauses);
  let used = 0;
  while (used < total && used / total < clock.params.yellowRatio) used++;
  return dayOfUse(measure, clock.triggerOn, used, pauses);
}

/** T-11: the day after the strict calendar date; pauses stop that count as they stop the clock. */
function strictDay({ strictCalendarDays, triggerOn }: WatchedClock, pauses: Excluded[]): Day[] {
  return strictCalendarDays ? [dayOfUse(calendarDays, triggerOn, strictCalendarDays + 1, pauses)] : [];
}

function lit(day: Day, startedAt: Date): Date {
  const midnight = startOfDay(day);
  return midnight > startedAt ? midnight : startedAt;
}
