import { assembleEngine } from '../../libs/assembly/index.js';
import { prepareLedger } from '../../libs/assembly/prepare-ledger.js';
import { loadCatalogue, openToSilence, publishCatalogue } from '../../libs/catalogue/index.js';
import { presetParameters } from '../../libs/parameters/index.js';
import { SandboxClock } from '../../libs/platform/business-clock.js';
import { readConfig, type Environment } from '../../libs/platform/config.js';
import { createDataSource } from '../../libs/platform/database/index.js';
import { connectTemporal } from '../../libs/relay/index.js';
import { SandboxEngine, type Script } from '../../libs/rehearsal/index.js';
import { SkippingMover } from '../../libs/sandbox/index.js';
import type { WorkerProcess } from './worker-process.js';

export interface OpenSandbox {
  readonly engine: SandboxEngine;
  close(): Promise<void>;
}

/** The product in small, on empty servers: its ledger, the rules as the script wants them, its engine and its worker. */
export async function openSandbox(
  servers: Environment,
  worker: WorkerProcess,
  script: Script,
): Promise<OpenSandbox> {
  const config = readConfig(servers);
  const db = await createDataSource({
    url: config.databaseUrl,
    applicationName: 'tongban-rehearsal',
  }).initialize();
  await prepareLedger(db);
  if (script.pilots.length > 0)
    await publishCatalogue(db, openToSilence((await loadCatalogue()).content, script.pilots));
  // Before anything is assembled, so that engine and worker alike begin with them.
  await presetParameters(db, { values: script.parameters, validFrom: script.start, by: 'rehearsal' });
  const clock = new SandboxClock(db);
  await clock.moveTo(script.start);
  const registry = await assembleEngine(db, clock);
  worker.begin(servers, config.dataFolder);
  const client = await connectTemporal(config.temporal);
  const engine = new SandboxEngine(registry, { db, clock, mover: new SkippingMover(client) });
  const close = async (): Promise<void> => {
    await client.connection.close();
    await registry.stop();
    await db.destroy();
  };
  return { engine, close };
}
