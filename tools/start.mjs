import { keepApp, untilHealthy } from './bootstrap/apps.mjs';
import { database, workflowServer } from './bootstrap/backing.mjs';
import { buildWeb } from './bootstrap/build-web.mjs';
import { claim, requirePort } from './bootstrap/claim.mjs';
import { openDataFolder, requireSpace } from './bootstrap/data-folder.mjs';
import { printFailure } from './bootstrap/failure.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';
import { placesIn, publishAddresses } from './bootstrap/servers.mjs';
import { requireSettings } from './bootstrap/settings.mjs';
import { stopOnSignals } from './bootstrap/stopping.mjs';
import { patiently, runTool } from './bootstrap/tool-run.mjs';
import { demoAccounts, welcome } from './bootstrap/welcome.mjs';

/**
 * `npm start`: brings up the whole product on a machine that has only Node, keeps it up, and takes it down.
 */
const progress = visibleProgress();
const stopping = stopOnSignals(progress);

try {
  await start();
} catch (error) {
  const interrupted = stopping.signal.aborted;
  if (!interrupted) printFailure(error);
  await stopping.stopAll();
  process.exit(interrupted ? 0 : 1);
}

async function start() {
  requireNode(process.versions.node);
  const folder = openDataFolder(project, process.env);
  const places = placesIn(folder);
  await claim(places);
  const port = await requirePort(process.env.PORT || '3000');
  requireSpace(folder);
  await prepare(progress);
  await buildWeb(project, progress);
  await requireSettings(project, process.env);

  const outside = { project, places, progress, env: process.env };
  const store = await stopping.owes(() => database(outside));
  const waiting = await stopping.owes(() => workflowServer(outside, () => void rebuild()));
  const addresses = { DATABASE_URL: store.address, TEMPORAL_ADDRESS: waiting.address };
  const env = { ...process.env, ...addresses, PORT: String(port), TONGBAN_DATA: folder };
  const inside = { ...outside, env };
  publishAddresses(places, { ...addresses, TONGBAN_DATA: folder });
  const tools = { env, logs: places.logs, signal: stopping.signal };
  const isProduction = process.env.NODE_ENV === 'production';
  /** It may have lost something when it died; the ledger knows what ought to run, and the worker asks it at every start. */
  const rebuild = () =>
    patiently(() => runTool(project, 'rebuild', tools)).catch((error) => progress.say(error.message));

  await progress.step('Schema', async (note) => note(await runTool(project, 'migrate', tools)));
  if (!isProduction)
    await progress.step('Examples', async (note) => note(await runTool(project, 'seed', tools)));
  const worker = await stopping.owes(() => keepApp('worker', inside));
  const api = await stopping.owes(() => keepApp('api', inside));
  await progress.step('API and worker', () =>
    untilHealthy(`http://127.0.0.1:${port}/health`, { api, worker }, places),
  );
  const accounts = isProduction ? [] : demoAccounts(project);
  const temporal = { temporal: waiting.address, temporalPage: waiting.page };
  progress.say(welcome({ origin: `http://localhost:${port}`, ...temporal, folder, accounts }));
}
