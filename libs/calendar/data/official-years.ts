import { readdirSync } from 'node:fs';
import { readYaml } from '../../platform/read-yaml.js';
import type { CalendarNotice } from '../domain/calendar-notice.js';

/** The notices that come with the product, one file a year, in the form that an import takes, too. */
export function officialYears(): CalendarNotice[] {
  const here = new URL('./', import.meta.url);
  return readdirSync(here)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYaml(new URL(name, here)) as CalendarNotice);
}
