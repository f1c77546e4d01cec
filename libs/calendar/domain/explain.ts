import { deadline, lastCalendarDay, type Deadline, type Excluded, type Period } from './arithmetic.js';
import { addDays, type Day } from './day.js';
import { describeDay, type CalendarDay } from './describe-day.js';
import type { WorkCalendar } from './work-calendar.js';

/** A pause with the notice or clause that it stands on. */
interface Pause extends Excluded {
  basis: string;
}

export interface ExplainedPeriod extends Omit<Period, 'excluded'> {
  excluded: readonly Pause[];
  /** What of `n` was granted beside the period itself. */
  prolonged?: number;
  /** A last day that is given and not counted out. */
  onDay?: Day;
}

export interface ExplainedDay extends CalendarDay {
  /** On what basis the clock stood still on this day; null when it ran. */
  pausedBy: string | null;
  /** Which of the period it is, or completes: its third working day, its sixth month; null for one that is passed over. */
  count: number | null;
}

export interface Explanation extends Deadline {
  /** The last day as it would be without pauses and extension, and without what was granted beside the period. */
  baseDueOn: Day;
  /** Every day from the one after the event through the last; of months and years those that complete one, and the end. */
  days: ExplainedDay[];
}

/** Why this date is this date: what lies between the event and the last day, and whether it counts. */
export function explainDeadline(cal: WorkCalendar, period: ExplainedPeriod): Explanation {
  const { onDay, prolonged = 0 } = period;
  if (onDay !== undefined) return { dueOn: onDay, provisional: false, baseDueOn: onDay, days: [] };
  const due = deadline(cal, period);
  const base = deadline(cal, { ...period, n: period.n - prolonged, excluded: [], extended: 0 });
  const days = EXPLAIN[period.unit](cal, period, due.dueOn);
  return { ...due, baseDueOn: base.dueOn, days };
}

const EXPLAIN = { WD: dayByDay, CD: dayByDay, M: endByEnd, Y: endByEnd } as const;

function dayByDay(cal: WorkCalendar, period: ExplainedPeriod, dueOn: Day): ExplainedDay[] {
  const counts = countedDays(cal, period);
  let count = 0;
  return daysFrom(addDays(period.triggerOn, 1), dueOn).map((day) => {
    const pausedBy = pauseOn(day, period.excluded)?.basis ?? null;
    return { ...describeDay(cal, day), pausedBy, count: pausedBy === null && counts(day) ? ++count : null };
  });
}

/** T-08: months and years end on the day number of the event; then come the rest days that end no period (T-04). */
function endByEnd(cal: WorkCalendar, period: ExplainedPeriod, dueOn: Day): ExplainedDay[] {
  const ends = Array.from({ length: period.n }, (_, i) => lastCalendarDay(cal, { ...period, n: i + 1 }));
  const last = ends.at(-1) ?? period.triggerOn;
  const told = (day: Day, count: number | null): ExplainedDay => {
    return { ...describeDay(cal, day), pausedBy: pauseOn(day, period.excluded)?.basis ?? null, count };
  };
  return [
    ...ends.map((day, i) => told(day, i + 1)),
    ...daysFrom(addDays(last, 1), dueOn).map((d) => told(d, null)),
  ];
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
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
