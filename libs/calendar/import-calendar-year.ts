import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { BusinessClock } from '../platform/business-clock.js';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { ClockRecomputation } from './clock-recomputation.js';
import type { CalendarNotice } from './domain/calendar-notice.js';
import { checkNotice, workingDaysOf } from './domain/check-notice.js';
import { writeYear } from './store/calendar-years.js';
import { KNOWN_EVERYWHERE_MS, type CurrentCalendar } from './store/current-calendar.js';

export interface ImportedYear {
  year: number;
  notice: string;
  workingDays: number;
  /** Open clocks whose last day is another one by this calendar. */
  movedClocks: number;
}

/**
 * T-09: loads the notice of a year and counts the open clocks again by it. Importing the same notice once more is
 * harmless, and mends an import that was broken off half-way.
 */
export class ImportCalendarYear {
  constructor(
    private readonly db: DataSource,
    private readonly clock: BusinessClock,
    private readonly calendar: CurrentCalendar,
    private readonly clocks: ClockRecomputation,
  ) {}

  async run(notice: CalendarNotice, by: string): Promise<ImportedYear> {
    const errors = checkNotice(notice);
    if (errors.length > 0) throw new InvalidInput(errors);
    const at = await this.clock.now();
    await inTransaction(this.db, (tx) => writeYear(tx, notice, { by, at }));
    await this.calendar.reload();
    // A command of another process may still start a clock by the old calendar: count when none can any more.
    await wait(KNOWN_EVERYWHERE_MS);
    return {
      year: notice.year,
      notice: notice.notice,
      workingDays: workingDaysOf(notice),
      movedClocks: await this.clocks.recomputeOpenClocks(notice.year),
    };
  }
}
