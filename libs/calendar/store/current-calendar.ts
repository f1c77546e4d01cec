import type { DataSource } from 'typeorm';
import { WorkCalendar } from '../domain/work-calendar.js';
import { readVersion, readYears } from './calendar-years.js';

const LOOKS_EVERY_MS = 500;

/** After an import, wait this long, and every process that answers at all counts by the new calendar. */
export const KNOWN_EVERYWHERE_MS = 4 * LOOKS_EVERY_MS;

/**
 * The calendar of this process. It is at hand without a question to the database, since commands ask for it while
 * they hold a connection; twice a second it looks whether somebody has loaded another one.
 */
export class CurrentCalendar {
  private calendar = new WorkCalendar([]);
  private version: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  private constructor(private readonly db: DataSource) {}

  static async start(db: DataSource): Promise<CurrentCalendar> {
    const current = new CurrentCalendar(db);
    await current.reload();
    current.timer = setInterval(() => current.look(), LOOKS_EVERY_MS).unref();
    return current;
  }

  get(): WorkCalendar {
    return this.calendar;
  }

  async reload(): Promise<void> {
    // The version first: rows that are newer than it are only read once more.
    const version = await readVersion(this.db);
    if (version === this.version) return;
    this.calendar = new WorkCalendar(await readYears(this.db));
    this.version = version;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Nest calls this when the application closes. */
  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  /** While the database is away the calendar stays as it was: nobody can load another one either. */
  private look(): void {
    this.looking ??= this.reload()
      .catch(() => undefined)
      .finally(() => (this.looking = undefined));
  }
}
