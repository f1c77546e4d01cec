import type { DataSource } from 'typeorm';
import { read, type Statement, type Tx } from '../../platform/database/index.js';
import { calendarOf, type CalendarNotice } from '../domain/calendar-notice.js';
import type { CalendarYear } from '../domain/work-calendar.js';

/** By whom a year was loaded, and when in business time. */
export interface Loading {
  by: string;
  at: Date;
}

const VERSION: Statement = {
  name: 'calendar-version',
  text: `select coalesce(md5(string_agg(year || content::text, ';' order by year)), '') as version from calendar_year`,
};

const YEARS: Statement = {
  name: 'calendar-years',
  text: 'select content from calendar_year order by year',
};

const WRITE_YEAR: Statement = {
  name: 'write-calendar-year',
  text: `insert into calendar_year (year, notice, content, loaded_at, loaded_by) values ($1, $2, $3, $4, $5)
         on conflict (year) do update set notice = excluded.notice, content = excluded.content,
           loaded_at = excluded.loaded_at, loaded_by = excluded.loaded_by`,
};

const ADD_YEAR: Statement = {
  name: 'add-calendar-year',
  text: `insert into calendar_year (year, notice, content, loaded_at, loaded_by) values ($1, $2, $3, $4, $5)
         on conflict (year) do nothing`,
};

/** A text that is another one whenever anything in the table is. */
export async function readVersion(db: DataSource): Promise<string> {
  const [row] = await read<{ version: string }>(db, VERSION);
  return row?.version ?? '';
}

export async function readYears(db: DataSource): Promise<CalendarYear[]> {
  const rows = await read<{ content: CalendarNotice }>(db, YEARS);
  return rows.map(({ content }) => calendarOf(content));
}

export interface LoadedYear {
  readonly year: number;
  readonly notice: string | null;
  readonly loadedAt: Date;
  readonly loadedBy: string;
}

/** The newest first. */
export const readLoadedYears = (db: DataSource): Promise<LoadedYear[]> =>
  read<LoadedYear & object>(
    db,
    'select year, notice, loaded_at as "loadedAt", loaded_by as "loadedBy" from calendar_year order by year desc',
  );

/** A later notice for the same year stands in place of the earlier one (2020: 春节 was extended). */
export async function writeYear(tx: Tx, notice: CalendarNotice, loading: Loading): Promise<void> {
  await tx.run(WRITE_YEAR, valuesOf(notice, loading));
}

/** What is loaded already stays. */
export async function addYear(tx: Tx, notice: CalendarNotice, loading: Loading): Promise<void> {
  await tx.run(ADD_YEAR, valuesOf(notice, loading));
}

function valuesOf(notice: CalendarNotice, { at, by }: Loading): unknown[] {
  return [notice.year, notice.notice, JSON.stringify(notice), at, by];
}
