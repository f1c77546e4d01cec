import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { BusinessClock } from '../platform/business-clock.js';
import { inTransaction, KNOWN_EVERYWHERE_MS } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { ClockRecomputation, ForeseenMoves } from './clock-recomputation.js';
import { calendarOf, type CalendarNotice } from './domain/calendar-notice.js';
import { checkNotice, workingDaysOf } from './domain/check-notice.js';
import type { Day } from './domain/day.js';
import { WorkCalendar } from './domain/work-calendar.js';
import { readYears, writeYear } from './store/calendar-years.js';
import type { CurrentCalendar } from './store/current-calendar.js';
import { yearOverview, type YearOverview } from './year-overview.js';

export interface ImportedYear {
  year: number;
  notice: string;
  workingDays: number;
  /** Open clocks whose last day is another one by this calendar. */
  movedClocks: number;
}

/** Where the calendar is kept. A class, so that Nest injects by it. */
export class CalendarDesk {
  constructor(
    readonly db: DataSource,
    readonly clock: BusinessClock,
    readonly calendar: CurrentCalendar,
    readonly clocks: ClockRecomputation,
  ) {}
}

/**
 * T-09: loads the notice of a year and counts the open clocks again by it. Importing the same notice once more is
 * harmless, and mends an import that was broken off half-way.
 */
export async function importCalendarYear(
  desk: CalendarDesk,
  notice: CalendarNotice,
  by: string,
): Promise<ImportedYear> {
  const errors = checkNotice(notice);
  if (errors.length > 0) throw new InvalidInput(errors);
  const at = await desk.clock.now();
  await inTransaction(desk.db, (tx) => writeYear(tx, notice, { by, at }));
  await desk.calendar.reload();
  // A command of another process may still start a clock by the old calendar: count when none can any more.
  await wait(KNOWN_EVERYWHERE_MS);
  return {
    year: notice.year,
    notice: notice.notice,
    workingDays: workingDaysOf(notice),
    movedClocks: await desk.clocks.recomputeOpenClocks(notice.year),
  };
}

/** What a notice would change, before it is loaded. */
export interface ForeseenYear extends YearOverview {
  /** Days that are of another kind than they are counted as now. */
  readonly changed: Day[];
  readonly moves: ForeseenMoves;
}

/** Checks a notice and reckons by it, and loads nothing. */
export async function foreseeCalendarYear(desk: CalendarDesk, notice: CalendarNotice): Promise<ForeseenYear> {
  const errors = checkNotice(notice);
  if (errors.length > 0) throw new InvalidInput(errors);
  const { year } = notice;
  const others = (await readYears(desk.db)).filter((other) => other.year !== year);
  const supposed = new WorkCalendar([...others, calendarOf(notice)]);
  const overview = yearOverview(supposed, year);
  const now = new Map(yearOverview(desk.calendar.get(), year).days.map(({ day, kind }) => [day, kind]));
  const changed = overview.days.filter(({ day, kind }) => now.get(day) !== kind).map(({ day }) => day);
  const moves = await desk.clocks.foreseeMoves(supposed, year);
  return { ...overview, changed, moves };
}
