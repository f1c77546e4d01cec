import { prepareLedger } from '../libs/assembly/prepare-ledger.js';
import { InvalidConfig, readConfig } from '../libs/platform/config.js';
import { createDataSource, DatabaseIsNewer } from '../libs/platform/database/index.js';

/** How a tool says that it met an obstacle which the person can remove: npm start prints just its words. */
const FORESEEN = 3;

/** Brings a database up to this version: its tables, the official calendars, the catalogue. */
async function bringUpToDate(): Promise<string> {
  const url = readConfig().databaseUrl;
  const db = await createDataSource({ url, poolSize: 2, applicationName: 'tongban-migrate' }).initialize();
  return prepareLedger(db).finally(() => db.destroy());
}

try {
  console.log(await bringUpToDate());
} catch (error) {
  if (error instanceof DatabaseIsNewer) {
    console.error(`The database is newer than this code: it knows ${error.unknown.join(', ')}.`);
    console.error('→ Start the newer version, or restore a backup that was made with this one.');
  } else if (error instanceof InvalidConfig) {
    console.error(error.message);
  } else {
    throw error;
  }
  process.exitCode = FORESEEN;
}
