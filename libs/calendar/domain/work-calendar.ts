import { addDays, yearOf, type Day } from './day.js';
import { statutoryHolidays } from './statutory-holidays.js';
import { tableOf, workedBy, type YearTable } from './year-table.js';

/** A year as the General Office of the State Council announced it (国办发明电), all names as in the notice. */
export interface CalendarYear {
  year: number;
  notice: string | null;
  /** May reach into the neighbouring year: the 元旦 of 2023 began on 2022-12-31. */
  holidays: { name: string; from: Day; to: Day }[];
  /** 调休上班: rest days on which people work, and the holiday that they are exchanged for. */
  makeupWorkdays: { date: Day; for: string }[];
}

/**
 * Which days are worked. 行政许可法 art. 82: statutory holidays are no working days; made-up workdays are (T-02).
 * A year without a notice is computed from weekends and statutory holidays, and so is provisional (T-09).
 */
export class WorkCalendar {
  private readonly notices: ReadonlyMap<number, string | null>;
  private readonly holidays = new Map<Day, string>();
  private readonly madeUp = new Map<Day, string>();
  private readonly tables = new Map<number, YearTable>();

  constructor(years: readonly CalendarYear[]) {
    this.notices = new Map(years.map(({ year, notice }) => [year, notice]));
    for (const year of years) this.announce(year);
  }

  isWorkingDay(day: Day): boolean {
    const table = this.table(yearOf(day));
    return table.workingDays[workedBy(table, day) - 1] === day;
  }

  isPublished(year: number): boolean {
    return this.notices.has(year);
  }

  noticeOf(year: number): string | null {
    return this.notices.get(year) ?? null;
  }

  holidayName(day: Day): string | null {
    this.table(yearOf(day));
    return this.holidays.get(day) ?? null;
  }

  isMadeUp(day: Day): boolean {
    return this.madeUp.has(day);
  }

  /** The holiday that this made-up workday is exchanged for. */
  madeUpFor(day: Day): string | null {
    return this.madeUp.get(day) ?? null;
  }

  table(year: number): YearTable {
    let table = this.tables.get(year);
    if (!table) {
      if (!this.isPublished(year)) this.assumeStatutoryHolidays(year);
      table = tableOf(year, (day) =>
        this.madeUp.has(day) ? true : this.holidays.has(day) ? false : undefined,
      );
      this.tables.set(year, table);
    }
    return table;
  }

  private announce(year: CalendarYear): void {
    for (const { name, from, to } of year.holidays) {
      for (let day = from; day <= to; day = addDays(day, 1)) this.holidays.set(day, name);
    }
    for (const { date, for: holiday } of year.makeupWorkdays) this.madeUp.set(date, holiday);
  }

  private assumeStatutoryHolidays(year: number): void {
    for (const { name, days } of statutoryHolidays(year)) {
      for (const day of days) if (!this.holidays.has(day)) this.holidays.set(day, name);
    }
  }
}
