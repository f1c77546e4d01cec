import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Site } from '../site.js';
import type { Household } from './meter.js';

/** The product's own processes, as `npm start` runs them, on a database and a namespace of their own. */
export interface Product {
  readonly origin: string;
  readonly databaseUrl: string;
  readonly namespace: string;
  /** Every process that has a part in a command, this one as the client. */
  readonly household: Household;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const PATIENCE_MS = 8_000;

/** On a fresh database, unless one has been prepared for it. */
export async function startProduct(site: Site, prepared?: string): Promise<Product> {
  const databaseUrl = prepared ?? (await site.freshDatabase());
  const name = new URL(databaseUrl).pathname.slice(1);
  const folder = join(site.folder, name);
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: site.temporalAddress,
    TEMPORAL_NAMESPACE: name,
    TONGBAN_DATA: folder,
    PORT: String(port),
  };
  const children = (['worker', 'api'] as const).map((app) => launch(app, env, folder));
  const stop = async () => {
    await Promise.all(children.map(end));
  };
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, children).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const [worker, api] = children.map(({ pid }) => pid ?? 0);
  const household = { client: process.pid, api: api ?? 0, worker: worker ?? 0, ...site.servers };
  return { origin, databaseUrl, namespace: name, household, stop };
}

/** Each in a session of its own, as `npm start` has them; by the channel they notice when the bench has died. */
function launch(app: string, env: NodeJS.ProcessEnv, folder: string): ChildProcess {
  const main = fileURLToPath(new URL(`../../../apps/${app}/main.js`, import.meta.url));
  const log = openSync(join(folder, `${app}.log`), 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  child.send({}); // its environment is whole already
  return child;
}

async function untilReady(origin: string, children: readonly ChildProcess[]): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const answer = await fetch(`${origin}/health`).catch(() => null);
    if (answer?.ok) return;
    if (children.some(({ exitCode }) => exitCode !== null))
      throw new Error('a process of the product ended while it started');
    await pause(100);
  }
  throw new Error('the product did not become ready');
}

/** What is left undone at the end of a measurement is not waited for. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(impatience);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
