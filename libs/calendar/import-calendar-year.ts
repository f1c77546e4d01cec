import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { BusinessClock } from '../platform/business-clock.js';
import { inTransaction, KNOWN_EVERYWHERE_MS } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { ClockRecomputation } from './clock-recomputation.js';
import type { CalendarNotice } from './domain/calendar-notice.js';
import { checkNotice, workingDaysOf } from './domain/check-notice.js';
import { writeYear } from './store/calendar-years.js';
import type { CurrentCalendar } from './store/current-calendar.js';

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
