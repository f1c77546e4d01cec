import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { officialYears } from './data/official-years.js';
import { addYear } from './store/calendar-years.js';

/** Loads the notices that come with the product, but never over a year that somebody has loaded. */
export async function seedOfficialYears(db: DataSource, at: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const notice of officialYears()) await addYear(tx, notice, { at, by: 'system' });
  });
}
