import { SandboxClock } from '../libs/platform/business-clock.js';
import { formatInstant, parseInstant } from '../libs/calendar/index.js';
import { readConfig } from '../libs/platform/config.js';
import { createDataSource } from '../libs/platform/database/index.js';
import { connectTemporal } from '../libs/relay/index.js';
import { BellMover, moveTime, SkippingMover } from '../libs/sandbox/index.js';

/** `npm run sandbox:move -- 2026-12-01T09:00 [bell]`: lets a sandbox live until then, through its workflows. */
const [to, how = 'skip'] = process.argv.slice(2);
const config = readConfig();
if (!config.sandbox || to === undefined) {
  process.stderr.write(
    'Business time moves in a sandbox only.\n→ TONGBAN_SANDBOX=true npm start, then TONGBAN_SANDBOX=true npm run sandbox:move -- 2026-12-01T09:00\n',
  );
  process.exit(3);
}
const url = config.databaseUrl;
const db = await createDataSource({ url, poolSize: 3, applicationName: 'tongban-move-time' }).initialize();
const client = await connectTemporal(config.temporal);
try {
  const clock = new SandboxClock(db);
  const mover = how === 'bell' ? new BellMover(client) : new SkippingMover(client);
  await moveTime({ db, clock, mover }, parseInstant(to));
  process.stdout.write(`It is ${formatInstant(await clock.now())}.\n`);
} finally {
  await client.connection.close();
  await db.destroy();
}
