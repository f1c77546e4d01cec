import type { DataSource } from 'typeorm';
import { seedOfficialYears } from '../calendar/index.js';
import { currentVersion, loadCatalogue, publishShipped } from '../catalogue/index.js';
import { migrate } from '../platform/database/index.js';

/** Tables, calendars, catalogue: what has to be there before anybody can be served. May be repeated at will. */
export async function prepareLedger(db: DataSource): Promise<string> {
  const ran = await migrate(db);
  await seedOfficialYears(db, new Date());
  const { content } = await loadCatalogue();
  await publishShipped(db, content);
  return `${ran === 0 ? 'up to date' : `${ran} migrations`}, catalogue ${currentVersion}`;
}
