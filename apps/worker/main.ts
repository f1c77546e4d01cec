import { Runtime, DefaultLogger } from '@temporalio/worker';
import { assembleEngine, clockFor } from '../../libs/assembly/index.js';
import { readConfig } from '../../libs/platform/config.js';
import { createDataSource } from '../../libs/platform/database/index.js';
import { createLog } from '../../libs/platform/log.js';
import { toldEnvironment } from '../../libs/platform/told-environment.js';
import {
  reconcile,
  rememberReconciliation,
  scheduleReconciliation,
  standBack,
  startHeartbeat,
  troubledWorkflows,
} from '../../libs/relay/index.js';
import { startWorker } from './start-worker.js';

const config = readConfig(await toldEnvironment());
// In a sandbox nobody is at work who could be in a hurry.
if (!config.sandbox) standBack();
const log = createLog(config.logLevel, 'worker');
// We stop the worker ourselves, then the connection, then the database.
Runtime.install({
  shutdownSignals: [],
  logger: new DefaultLogger('WARN', ({ level, message, meta }) => log.warn({ level, meta }, message)),
});

const db = createDataSource({ url: config.databaseUrl, applicationName: 'tongban-worker' });
await db.initialize();
const engine = await assembleEngine(db, clockFor(db, config.sandbox));
const worker = await startWorker(engine, config, (error) =>
  log.warn({ err: error }, 'the relay could not ring'),
);
const stopHeartbeat = startHeartbeat(db, worker.client);
if (!config.sandbox) await scheduleReconciliation(worker.client, config.temporal.taskQueue);
const found = await reconcile(db, worker.client, await engine.clock.now());
await rememberReconciliation(db, { ...found, ...(await troubledWorkflows(worker.client)) });
log.info(found, 'the workflows that ought to exist do');

const stop = async (): Promise<void> => {
  stopHeartbeat();
  await worker.stop();
  await engine.stop();
  await db.destroy();
  process.exit();
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
// Who started us with a channel to talk by has died: nobody else will stop us.
process.once('disconnect', () => void stop());

worker.running.catch((error: unknown) => {
  log.fatal({ err: error }, 'the worker has failed');
  process.exit(1);
});
