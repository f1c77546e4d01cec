import { prepareLedger } from '../libs/assembly/prepare-ledger.js';
import { readConfig } from '../libs/platform/config.js';
import { createDataSource, DatabaseIsNewer } from '../libs/platform/database/index.js';

/** Brings a database up to this version: its tables, the official calendars, the catalogue. */
const db = createDataSource({ url: readConfig().databaseUrl, poolSize: 2, applicationName: 'tongban-migrate' });
try {
  await db.initialize();
  console.log(await prepareLedger(db));
} catch (error) {
  if (!(error instanceof DatabaseIsNewer)) throw error;
  console.error(`The database is newer than this code: it knows ${error.unknown.join(', ')}.`);
  console.error('→ Start the newer version, or restore a backup that was made with this one.');
  process.exitCode = 3;
} finally {
  if (db.isInitialized) await db.destroy();
}
