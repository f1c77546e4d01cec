import { deadline, lastCalendarDay, type Deadline, type Excluded, type Period } from './arithmetic.js';
import { addDays, weekdayOf, yearOf, type Day } from './day.js';
import type { WorkCalendar } from './work-calendar.js';

export interface Pause extends Excluded {
  /** The notice or clause on which the clock was stopped. */
  basis?: string;
}

export type DayKind = 'working-day' | 'made-up-workday' | 'weekend' | 'holiday' | 'paused';

export interface ExplainedDay {
  day: Day;
  /** 0 is Sunday. */
  weekday: number;
  kind: DayKind;
  /** The holiday, or the holiday that a made-up workday is exchanged for. */
  holiday: string | null;
  /** On what the clock was stopped on this day. */
  basis: string | null;
  /** Which day of the period this is; null for a day that is passed over. */
  count: number | null;
  /** T-09: the calendar of its year is not published yet. */
  provisional: boolean;
}

export interface Explanation extends Deadline {
  /** The last day without pauses and extension. */
  baseDueOn: Day;
  /** Every day from the one after the event through the last. */
  days: ExplainedDay[];
}

export type ExplainedPeriod = Omit<Period, 'excluded'> & { excluded: readonly Pause[] };

/** Why this date is this date: each day between the event and the last day, and whether it counts. */
export function explainDeadline(cal: WorkCalendar, period: ExplainedPeriod): Explanation {
  const due = deadline(cal, period);
  const base = deadline(cal, { ...period, excluded: [], extended: 0 });
  const counts = countedDays(cal, period);
  const days: ExplainedDay[] = [];
  let count = 0;
  for (let day = addDays(period.triggerOn, 1); day <= due.dueOn; day = addDays(day, 1)) {
    const explained = describeDay(cal, day, period.excluded);
    days.push({ ...explained, count: counts(explained) ? ++count : null });
  }
  return { ...due, baseDueOn: base.dueOn, days };
}

export function kindOf(cal: WorkCalendar, day: Day): Exclude<DayKind, 'paused'> {
  if (cal.isMadeUp(day)) return 'made-up-workday';
  if (cal.isWorkingDay(day)) return 'working-day';
  return cal.holidayName(day) === null ? 'weekend' : 'holiday';
}

function describeDay(cal: WorkCalendar, day: Day, pauses: readonly Pause[]): Omit<ExplainedDay, 'count'> {
  const pause = pauses.find(({ after, through }) => day > after && day <= through);
  return {
    day,
    weekday: weekdayOf(day),
    kind: pause ? 'paused' : kindOf(cal, day),
    holiday: cal.holidayName(day) ?? cal.madeUpFor(day),
    basis: pause?.basis ?? null,
    provisional: !cal.isPublished(yearOf(day)),
  };
}

/** Working-day clocks count what is worked; others count every day up to the one before rest days are looked at. */
function countedDays(cal: WorkCalendar, period: Period): (day: Omit<ExplainedDay, 'count'>) => boolean {
  if (period.unit === 'WD') return ({ kind }) => kind === 'working-day' || kind === 'made-up-workday';
  const last = lastCalendarDay(cal, period);
  return ({ day, kind }) => kind !== 'paused' && day <= last;
}
