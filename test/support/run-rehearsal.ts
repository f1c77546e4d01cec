import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonPerformance, loadRuleBook, parseScript, playScript } from '../../libs/rehearsal/index.js';
import { openSandbox } from '../../tools/rehearsal/open-sandbox.js';
import { scratchLedger } from './scratch-database.js';
import { workerHere } from './worker-here.js';

export interface RehearsalRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The player as it is built, in processes of its own. */
export const runRehearsal = (...args: string[]): Promise<RehearsalRun> =>
  inSandbox((env) => runPlayer(args, env));

/** The same engine, on the same servers, with a worker and a database of its own, in this process; what it prints as JSON. */
export async function playRehearsal(file: string): Promise<string> {
  const parsed = parseScript(readFileSync(file, 'utf8'), await loadRuleBook());
  if ('problems' in parsed) throw new Error(`${file} is invalid`);
  const { script } = parsed;
  let out = '';
  await inSandbox(async (env) => {
    const worker = workerHere();
    const sandbox = await openSandbox(env, worker, script);
    try {
      const performance = jsonPerformance((line) => (out += `${line}\n`));
      performance.begin(script);
      const outcome = playScript(script, sandbox.engine, performance);
      performance.end(script, await Promise.race([outcome, worker.failed]));
    } finally {
      await worker.stop();
      await sandbox.close();
    }
  });
  return out;
}

/** On a database and a task queue of its own on the servers of `npm test`. */
async function inSandbox<T>(play: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const scratch = await scratchLedger();
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
    return await play(env);
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
