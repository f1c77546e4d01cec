import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../libs/platform/config.js';

export interface WorkerProcess {
  /** It has been loading; now its servers are there. What it logs stays in the data folder. */
  begin(servers: Environment, dataFolder: string): void;
  /** Rejects when the worker ends before it is told to. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

const WORKER = fileURLToPath(new URL('../../apps/worker/main.js', import.meta.url));

/** The worker as it ships, in a process of its own. */
export function startWorkerProcess(): WorkerProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', WORKER], {
    // By the channel it is told to begin, and notices when we die.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let stopping = false;
  let log = 'its log';
  const failed = new Promise<never>((_, reject) => {
    void ended.then(() => stopping || reject(new Error(`The worker has ended; why, it says in ${log}`)));
  });
  failed.catch(() => undefined);
  const begin = (servers: Environment, dataFolder: string): void => {
    const logs = join(dataFolder, 'logs');
    mkdirSync(logs, { recursive: true });
    log = join(logs, 'worker.log');
    const file = createWriteStream(log, { flags: 'a', mode: 0o600 });
    for (const said of [child.stdout, child.stderr]) said?.pipe(file, { end: false });
    child.send(servers);
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    child.kill('SIGTERM');
    await ended;
  };
  return { begin, failed, stop };
}
