import type { Unit } from '../../calendar/domain/arithmetic.js';
import { addDays, addMonths, startOfDay, type Day } from '../../calendar/domain/day.js';
import { nthWorkingDayBefore } from '../../calendar/domain/arithmetic.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';

/** How long before the end of a clock somebody is reminded: working days, calendar days or months. */
export interface Ahead {
  readonly n: number;
  readonly unit: 'WD' | 'CD' | 'M';
}

interface Reminded {
  readonly triggerOn: Day;
  readonly n: number;
  readonly unit: Unit;
  readonly dueOn: Day;
  readonly ahead?: readonly Ahead[];
}

/** When the reminders of a clock go out: at 00:00 of the first day on which no more than that is left. */
export function reminderMoments(calendar: WorkCalendar, clock: Reminded): Date[] {
  const days = (clock.ahead ?? []).map((ahead) => reminderDay(calendar, clock, ahead));
  return days.map(startOfDay).sort((a, b) => a.getTime() - b.getTime());
}

/** Months before the end of a period of months are counted from its beginning, so that day numbers agree (T-08). */
function reminderDay(calendar: WorkCalendar, { triggerOn, n, unit, dueOn }: Reminded, ahead: Ahead): Day {
  if (ahead.unit === 'WD') return nthWorkingDayBefore(calendar, dueOn, ahead.n);
  if (ahead.unit === 'CD') return addDays(dueOn, -ahead.n);
  if (unit === 'M') return addMonths(triggerOn, n - ahead.n);
  return addMonths(dueOn, -ahead.n);
}
