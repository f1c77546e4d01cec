import type { BusinessClock } from '../platform/business-clock.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { Unit } from './domain/arithmetic.js';
import { dayOf, type Day } from './domain/day.js';
import { explainDeadline, type Explanation } from './domain/explain.js';
import { FIRST_YEAR, LAST_YEAR } from './domain/lunar-festivals.js';
import type { CurrentCalendar } from './store/current-calendar.js';

export interface DateQuestion {
  /** The day of the event; today, where it is left out. */
  from?: Day;
  n: number;
  unit: Unit;
}

/** Why a period ends when it does, and from which day it was counted. */
export interface ExplainedDate extends Explanation {
  readonly triggerOn: Day;
}

/** About five years: every day of the answer is told. */
const LONGEST: Readonly<Record<Unit, number>> = { WD: 1250, CD: 1830, M: 60, Y: 5 };

const EARLIEST = `${FIRST_YEAR}-01-01`;
const LATEST = `${LAST_YEAR - 6}-12-31`;

interface Desk {
  readonly clock: BusinessClock;
  readonly calendar: CurrentCalendar;
}

/** On which day a period that begins now, or on some day, would end, and why. */
export async function explainDate(
  { clock, calendar }: Desk,
  { from: asked, n, unit }: DateQuestion,
): Promise<ExplainedDate> {
  const from = asked ?? dayOf(await clock.now());
  if (from < EARLIEST || from > LATEST) {
    throw InvalidInput.of('from', 'calendar.within', { from: EARLIEST, through: LATEST });
  }
  if (n > LONGEST[unit]) throw InvalidInput.of('n', 'whole', { min: 0, max: LONGEST[unit] });
  return {
    triggerOn: from,
    ...explainDeadline(calendar.get(), { triggerOn: from, n, unit, excluded: [], extended: 0 }),
  };
}
