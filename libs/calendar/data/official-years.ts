import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CalendarNotice } from '../domain/calendar-notice.js';

/** The notices that come with the product, one file a year, in the form that an import takes, too. */
export function officialYears(): CalendarNotice[] {
  const here = new URL('./', import.meta.url);
  return readdirSync(here)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(new URL(name, here), 'utf8')) as CalendarNotice);
}
