import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { memoryOf } from '../processes/process-tree.js';
import { freePort } from '../processes/product.js';

export interface Start {
  /** Seconds from `npm start` on a fresh clone until every part is ready; packages come from npm's cache. */
  readonly cold: number;
  /** The same once more. */
  readonly warm: number;
  /** MiB of each process when nobody asks for anything. */
  readonly memoryAtRest: Readonly<Record<string, number>>;
}

const READY_WITHIN_MS = 600_000;
const AT_REST_AFTER_MS = 10_000;

/** P9: the whole product on a fresh clone of what is committed, twice. */
export async function measureStart(): Promise<Start> {
  const home = mkdtempSync(join(tmpdir(), 'tongban-bench-start-'));
  const clone = join(home, 'clone');
  const project = fileURLToPath(new URL('../../../../', import.meta.url));
  try {
    const cloned = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', project, clone], {
      encoding: 'utf8',
    });
    if (cloned.status !== 0) throw new Error(`git clone: ${cloned.stderr}`);
    const env = { ...environment(), PORT: String(await freePort()), TONGBAN_DATA: join(home, 'data') };
    const cold = await startOnce(clone, env, () => Promise.resolve());
    const memoryAtRest: Record<string, number> = {};
    const warm = await startOnce(clone, env, async () => {
      await pause(AT_REST_AFTER_MS);
      Object.assign(memoryAtRest, memoryOfParts(env.TONGBAN_DATA));
    });
    return { cold, warm, memoryAtRest };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The bench's own servers are no matter of the product that it starts. */
function environment(): NodeJS.ProcessEnv {
  const own = /^(DATABASE_URL|PORT|TONGBAN_DATA|TEMPORAL_.*|npm_.*|INIT_CWD)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

async function startOnce(
  folder: string,
  env: NodeJS.ProcessEnv,
  whileUp: () => Promise<void>,
): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['start'], { cwd: folder, env, stdio: 'ignore', detached: true });
  try {
    await untilHealthy(`http://127.0.0.1:${env['PORT'] ?? ''}/health`, child);
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    await whileUp();
    return seconds;
  } finally {
    await interrupt(child);
  }
}

async function untilHealthy(address: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`npm start ended by itself: ${child.exitCode}`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error('the product did not become ready');
}

/** As Ctrl-C does: the whole group of the terminal is told. */
async function interrupt(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGINT');
  await ended;
}

function memoryOfParts(dataFolder: string): Record<string, number> {
  const parts = ['api', 'worker', 'postgres', 'temporal'].map((name) => [
    name,
    memoryOf(pidIn(dataFolder, name)),
  ]);
  return Object.fromEntries(parts) as Record<string, number>;
}

/** `npm start` notes the process of each part by its name. */
export function pidIn(dataFolder: string, name: string): number {
  const { pid } = JSON.parse(readFileSync(join(dataFolder, 'run', `${name}.json`), 'utf8')) as {
    pid: number;
  };
  return pid;
}
