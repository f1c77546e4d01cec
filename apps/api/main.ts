import { readConfig } from '../../libs/platform/config.js';
import { createLog } from '../../libs/platform/log.js';
import { startApi } from './start-api.js';

const config = readConfig();
const log = createLog(config.logLevel, 'api');

try {
  const app = await startApi(config, log);
  // What has been asked is answered, then the database is let go.
  app.enableShutdownHooks();
  // Who started us with a channel to talk by has died: nobody else will stop us.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  await app.listen(config.port);
  log.info({ port: config.port }, 'the API listens');
} catch (error) {
  log.fatal({ err: error }, 'the API does not start');
  process.exit(1);
}
