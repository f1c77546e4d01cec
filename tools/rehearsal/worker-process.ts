import { spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface WorkerProcess {
  /** Rejects when the worker ends before it is told to. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

const WORKER = fileURLToPath(new URL('../../apps/worker/main.js', import.meta.url));

/** The worker as it ships, in a process of its own; what it logs stays with the sandbox. */
export function startWorkerProcess(dataFolder: string): WorkerProcess {
  const logs = join(dataFolder, 'logs');
  mkdirSync(logs, { recursive: true });
  const log = openSync(join(logs, 'worker.log'), 'a', 0o600);
  const child = spawn(process.execPath, ['--enable-source-maps', WORKER], {
    // By the channel it notices when we die.
    stdio: ['ignore', log, log, 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let stopping = false;
  const failed = new Promise<never>((_, reject) => {
    void ended.then(
      () => stopping || reject(new Error(`The worker has ended; why, it says in ${logs}/worker.log`)),
    );
  });
  failed.catch(() => undefined);
  const stop = async (): Promise<void> => {
    stopping = true;
    child.kill('SIGTERM');
    await ended;
  };
  return { failed, stop };
}
