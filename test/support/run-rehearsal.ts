import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scratchDatabase } from './scratch-database.js';

export interface RehearsalRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The player as it is built, on a database and a task queue of its own on the servers of `npm test`. */
export async function runRehearsal(...args: string[]): Promise<RehearsalRun> {
  const scratch = await scratchDatabase();
  const data = mkdtempSync(join(tmpdir(), 'tongban-rehearsal-'));
  const env = {
    ...process.env,
    DATABASE_URL: scratch.url,
    TEMPORAL_ADDRESS: process.env['TEST_TEMPORAL_ADDRESS'],
    TEMPORAL_TASK_QUEUE: `rehearsal-${randomUUID()}`,
    TONGBAN_DATA: data,
    TONGBAN_SANDBOX: 'true',
    NODE_OPTIONS: '',
  };
  try {
    return await runPlayer(args, env);
  } finally {
    await scratch.drop();
    rmSync(data, { recursive: true, force: true });
  }
}

function runPlayer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<RehearsalRun> {
  const child = spawn(process.execPath, ['dist/tools/rehearse.js', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}
