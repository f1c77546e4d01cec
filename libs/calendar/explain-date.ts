import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { Unit } from './domain/arithmetic.js';
import type { Day } from './domain/day.js';
import { explainDeadline, type Explanation } from './domain/explain.js';
import { FIRST_YEAR, LAST_YEAR } from './domain/lunar-festivals.js';
import type { WorkCalendar } from './domain/work-calendar.js';

export interface DateQuestion {
  /** The day of the event. */
  from: Day;
  n: number;
  unit: Unit;
}

/** About five years: every day of the answer is told. */
const LONGEST: Readonly<Record<Unit, number>> = { WD: 1250, CD: 1830, M: 60, Y: 5 };

const EARLIEST = `${FIRST_YEAR}-01-01`;
const LATEST = `${LAST_YEAR - 6}-12-31`;

/** On which day a period that begins now would end, and why. */
export function explainDate(cal: WorkCalendar, { from, n, unit }: DateQuestion): Explanation {
  if (from < EARLIEST || from > LATEST) {
    throw InvalidInput.of('from', 'calendar.within', { from: EARLIEST, through: LATEST });
  }
  if (n > LONGEST[unit]) throw InvalidInput.of('n', 'whole', { min: 0, max: LONGEST[unit] });
  return explainDeadline(cal, { triggerOn: from, n, unit, excluded: [], extended: 0 });
}
