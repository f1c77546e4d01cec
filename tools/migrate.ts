import { createDataSource, DatabaseIsNewer, migrate } from '../libs/platform/database/index.js';
import { InvalidConfig, readConfig } from '../libs/platform/config.js';

/** How a tool says that it met an obstacle which the person can remove. */
const FORESEEN = 3;

try {
  const db = await createDataSource({ url: readConfig().databaseUrl, poolSize: 2, applicationName: 'migrate' }).initialize();
  const ran = await migrate(db).finally(() => db.destroy());
  process.stdout.write(ran === 0 ? 'up to date\n' : `${ran} migrations\n`);
} catch (error) {
  if (!(error instanceof DatabaseIsNewer || error instanceof InvalidConfig)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = FORESEEN;
}
