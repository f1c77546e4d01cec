import { deadline, lastCalendarDay, type Deadline, type Excluded, type Period } from './arithmetic.js';
import { addDays, type Day } from './day.js';
import { describeDay, type CalendarDay } from './describe-day.js';
import type { WorkCalendar } from './work-calendar.js';

/** A pause with the notice or clause that it stands on. */
export interface Pause extends Excluded {
  basis: string;
}

export type ExplainedPeriod = Omit<Period, 'excluded'> & { excluded: readonly Pause[] };

export interface ExplainedDay extends CalendarDay {
  /** On what basis the clock stood still on this day; null when it ran. */
  pausedBy: string | null;
  /** Which day of the period this is; null for a day that is passed over. */
  count: number | null;
}

export interface Explanation extends Deadline {
  /** The last day as it would be without pauses and extension. */
  baseDueOn: Day;
  /** Every day from the one after the event through the last. */
  days: ExplainedDay[];
}

/** Why this date is this date: each day between the event and the last day, and whether it counts. */
export function explainDeadline(cal: WorkCalendar, period: ExplainedPeriod): Explanation {
  const due = deadline(cal, period);
  const base = deadline(cal, { ...period, excluded: [], extended: 0 });
  const counts = countedDays(cal, period);
  const days: ExplainedDay[] = [];
  let count = 0;
  for (let day = addDays(period.triggerOn, 1); day <= due.dueOn; day = addDays(day, 1)) {
    const pausedBy = pauseOn(day, period.excluded)?.basis ?? null;
    days.push({
      ...describeDay(cal, day),
      pausedBy,
      count: pausedBy === null && counts(day) ? ++count : null,
    });
  }
  return { ...due, baseDueOn: base.dueOn, days };
}

function pauseOn(day: Day, pauses: readonly Pause[]): Pause | undefined {
  return pauses.find(({ after, through }) => day > after && day <= through);
}

/** Working-day clocks count what is worked; others count every day up to the one before rest days are looked at. */
function countedDays(cal: WorkCalendar, period: Period): (day: Day) => boolean {
  if (period.unit === 'WD') return (day) => cal.isWorkingDay(day);
  const last = lastCalendarDay(cal, period);
  return (day) => day <= last;
}
