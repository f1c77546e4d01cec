import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode, Failure } from './failure.mjs';
import { logTail } from './logs.mjs';
import { eventually, freePort } from './ports.mjs';
import { launch } from './processes.mjs';
import { clearLeftovers } from './postgres-leftovers.mjs';
import { makeEnterable } from './data-folder.mjs';
import { unprivilegedUser } from './unprivileged.mjs';

const USER = 'tongban';

/** The database that the product lives in. */
export const DATABASE = 'tongban';

/** fsync and synchronous_commit stay as they are shipped, on: an acknowledged command is on the disk. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  // The figures of two years are added up in memory.
  work_mem: '16MB',
  // The /dev/shm of a container is often too small for parallel queries.
  dynamic_shared_memory_type: 'mmap',
  jit: 'off',
  log_min_messages: 'warning',
};

/** What nobody will miss after a power cut need not wait for the disk; the death of a process it survives even so. */
const FLEETING = { fsync: 'off', full_page_writes: 'off' };

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {(database: string) => string} url
 * @property {() => Promise<import('./processes.mjs').Running>} start
 */

/**
 * Lays out an embedded PostgreSQL in a folder; `start` may be called again whenever it died.
 * @param {{ folder: string, programs: string, run: string, logs: string }} places
 * @param {{ port?: number, settings?: Record<string, string>, fleeting?: boolean }} [options] fleeting: made to be thrown away
 * @returns {Promise<Postgres>}
 */
export async function openPostgres({ folder, programs, run, logs }, options = {}) {
  const fleeting = options.fleeting === true;
  const as = unprivilegedUser();
  const data = join(folder, 'data');
  const log = join(logs, 'postgres.log');
  makeEnterable(folder);
  await clearLeftovers(data);
  const password = keepPassword(folder);
  if (!existsSync(data)) await initialise({ folder, data, programs, password, as, fleeting });
  requireSameMajor(data, programs);
  const port = await freePort(options.port);
  const settings = Object.entries({
    ...SETTINGS,
    ...(fleeting ? FLEETING : {}),
    ...options.settings,
    port: String(port),
  });
  const args = ['-D', data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const url = (/** @type {string} */ database) =>
    `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

  const start = async () => {
    await clearLeftovers(data);
    const command = join(programs, 'postgres');
    const server = launch({
      command,
      args,
      log,
      cwd: data,
      env: neutral(),
      as,
      record: join(run, 'postgres.json'),
    });
    const ready = await eventually(async () => (await obstacleTo(url('postgres'))) === null, {
      within: 60_000,
      unless: () => !server.isRunning(),
    });
    if (ready) return server;
    await server.stop('SIGQUIT', 5_000);
    throw new Failure(`PostgreSQL did not start: ${logTail(log)}`, `The whole story is in ${log}.`);
  };
  return { port, url, start };
}

/**
 * A smart shutdown waits for clients, an immediate one makes the next start recover: fast is between them.
 * @param {import('./processes.mjs').Running} server
 */
export function stopPostgres(server) {
  return server.stop('SIGINT', 30_000);
}

/**
 * Without a last word on the disk: nobody will open it again.
 * @param {import('./processes.mjs').Running} server
 */
export function dropPostgres(server) {
  return server.stop('SIGQUIT', 5_000);
}

/**
 * @param {Postgres} postgres
 * @param {string} name
 */
export async function ensureDatabase(postgres, name) {
  await withClient(postgres.url('postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  });
}

/**
 * Another database, empty, on the server that holds this one.
 * @param {string} beside
 * @param {string} name
 * @returns {Promise<string>} its address
 */
export async function createDatabase(beside, name) {
  const [server, own] = [new URL(beside), new URL(beside)];
  server.pathname = '/postgres';
  own.pathname = `/${name}`;
  await withClient(server.href, (client) => client.query(`CREATE DATABASE "${name}"`));
  return own.href;
}

/**
 * @param {string} url
 * @returns {Promise<string | null>} why the database cannot be used; null when it can
 */
export async function obstacleTo(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || errorCode(error) : String(error);
  }
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withClient(url, work) {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Under its final name a data folder is always complete, whenever the machine was switched off.
 * @param {{ folder: string, data: string, programs: string, password: string, as: { uid: number, gid: number } | undefined, fleeting: boolean }} plan
 */
async function initialise({ folder, data, programs, password, as, fleeting }) {
  const draft = join(folder, 'draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const secret = join(folder, 'initial-password');
  writeFileSync(secret, password, { mode: 0o600 });
  if (as) for (const path of [draft, secret]) chownSync(path, as.uid, as.gid);
  const failure = await promisify(execFile)(
    join(programs, 'initdb'),
    [
      `--pgdata=${draft}`,
      `--username=${USER}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ].concat(
      ['--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'],
      fleeting ? ['--no-sync'] : [],
    ),
    { cwd: draft, env: neutral(), ...as },
  ).then(
    () => null,
    (error) => error,
  );
  rmSync(secret, { force: true });
  if (failure !== null) {
    throw new Failure(
      `PostgreSQL could not lay out its data folder ${data}: ${failure.stderr?.trim() || failure.message}`,
      'Mend this and start again.',
    );
  }
  renameSync(draft, data);
}

/**
 * @param {string} folder
 * @returns {string}
 */
function keepPassword(folder) {
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

/**
 * @param {string} data
 * @param {string} programs
 */
function requireSameMajor(data, programs) {
  const has = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const ours = /postgres-(\d+)/.exec(programs)?.[1];
  if (ours === undefined || has === ours) return;
  throw new Failure(
    `The data in ${data} was written by PostgreSQL ${has}, and this version of the product brings PostgreSQL ${ours}.`,
    `Move the data by dump and restore, or set DATABASE_URL to a PostgreSQL ${has} server that has it.`,
  );
}

/** The caller's locale and PG* variables are no matter of this server. */
function neutral() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
