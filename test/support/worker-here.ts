import { startWorker, type RunningWorker } from '../../apps/worker/start-worker.js';
import { assembleEngine, clockFor } from '../../libs/assembly/index.js';
import { readConfig, type Environment } from '../../libs/platform/config.js';
import { createDataSource } from '../../libs/platform/database/index.js';
import type { WorkerProcess } from '../../tools/rehearsal/worker-process.js';
import { builtWorkflows } from './built-workflows.js';

/** The worker of a sandbox in this process, where all that it needs is loaded already. */
export function workerHere(): WorkerProcess {
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  let stopping: Promise<() => Promise<void>> = Promise.resolve(() => Promise.resolve());
  const begin = (servers: Environment): void => {
    stopping = workOn(servers, fail);
    stopping.catch(fail);
  };
  return { begin, failed, stop: async () => (await stopping)() };
}

/** How to stop it. */
async function workOn(servers: Environment, onError: (error: unknown) => void): Promise<() => Promise<void>> {
  const config = readConfig(servers);
  const db = createDataSource({ url: config.databaseUrl, applicationName: 'tongban-worker' });
  await db.initialize();
  const engine = await assembleEngine(db, clockFor(db, config.sandbox));
  const worker: RunningWorker = await startWorker(engine, config, onError, builtWorkflows());
  worker.running.catch(onError);
  return async () => {
    await worker.stop();
    await engine.stop();
    await db.destroy();
  };
}
