import { clockFor } from '../libs/assembly/index.js';
import { readConfig } from '../libs/platform/config.js';
import { createDataSource } from '../libs/platform/database/index.js';
import { connectTemporal, prepareNamespace, reconcile, scheduleReconciliation } from '../libs/relay/index.js';

/** Starts again every workflow that ought to exist, from PostgreSQL alone; the worker's relay rings them. */
const config = readConfig();
const db = await createDataSource({
  url: config.databaseUrl,
  poolSize: 2,
  applicationName: 'tongban-rebuild',
}).initialize();
const client = await connectTemporal(config.temporal);
try {
  await prepareNamespace(client);
  if (!config.sandbox) await scheduleReconciliation(client, config.temporal.taskQueue);
  const found = await reconcile(db, client, await clockFor(db, config.sandbox).now());
  console.log(
    `${found.open} open steps, ${found.missing} workflows were missing, ${found.overdue} told to look again`,
  );
} finally {
  await client.connection.close();
  await db.destroy();
}
