import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './data-folder.mjs';
import { Failure } from './failure.mjs';
import { keepRunning } from './keep-running.mjs';
import { DATABASE, ensureDatabase, obstacleTo, stopPostgres } from './postgres.mjs';
import { answers } from './ports.mjs';
import { embeddedPostgres, embeddedTemporal } from './servers.mjs';
import { stopTemporal } from './temporal.mjs';
import { temporalProgram } from './temporal-program.mjs';

const TEMPORAL_PORT = 7233;

/**
 * A server that the product stands on: our own, or one by address.
 * @typedef {object} Backing
 * @property {string} address what the API and the worker are told
 * @property {string | null} page where a person can look at it
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} Context
 * @property {string} project
 * @property {import('./servers.mjs').Places} places
 * @property {import('./progress.mjs').Progress} progress
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * @param {Context} context
 * @returns {Promise<Backing>}
 */
export function database({ project, places, progress, env }) {
  const url = env.DATABASE_URL;
  if (url) return progress.step('PostgreSQL of DATABASE_URL', () => foreignDatabase(url));
  return progress.step('PostgreSQL', async (note) => {
    const postgres = await embeddedPostgres(project, places, { port: rememberedPort(places, 'postgres') });
    const kept = await keepRunning({
      name: 'PostgreSQL',
      start: postgres.start,
      stop: stopPostgres,
      say: progress.say,
    });
    rememberPort(places, 'postgres', postgres.port);
    await ensureDatabase(postgres, DATABASE);
    note(`127.0.0.1:${postgres.port}`);
    return { address: postgres.url(DATABASE), page: null, stop: kept.stop };
  });
}

/**
 * @param {Context} context
 * @param {() => void} onReturn what is to be done after it died and came back, perhaps with a loss
 * @returns {Promise<Backing>}
 */
export async function workflowServer({ places, progress, env }, onReturn) {
  const address = env.TEMPORAL_ADDRESS;
  if (address) return progress.step('Temporal of TEMPORAL_ADDRESS', () => foreignTemporal(address));
  const program = await progress.step('Temporal program', () => temporalProgram(cacheFolder(env), env));
  return progress.step('Temporal', async (note) => {
    const port = rememberedPort(places, 'temporal') ?? TEMPORAL_PORT;
    const temporal = await embeddedTemporal(program, places, { port, withUi: true, standsBack: true });
    const kept = await keepRunning({
      name: 'Temporal',
      start: temporal.start,
      stop: stopTemporal,
      say: progress.say,
      onReturn,
    });
    rememberPort(places, 'temporal', temporal.port);
    note(temporal.address);
    return { address: temporal.address, page: temporal.ui, stop: kept.stop };
  });
}

/**
 * @param {string} url
 * @returns {Promise<Backing>}
 */
async function foreignDatabase(url) {
  const obstacle = await obstacleTo(url);
  if (obstacle === null) return { address: url, page: null, stop: async () => undefined };
  throw new Failure(
    `The PostgreSQL of DATABASE_URL cannot be used: ${obstacle}`,
    'Check the address, the user, the password and that the database exists; or unset DATABASE_URL to use the embedded one.',
  );
}

/**
 * @param {string} address
 * @returns {Promise<Backing>}
 */
async function foreignTemporal(address) {
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  if (host !== undefined && (await answers(host.replace(/^\[|\]$/g, ''), Number(port), 5_000))) {
    return { address, page: null, stop: async () => undefined };
  }
  throw new Failure(
    `No Temporal server answers at ${address} (TEMPORAL_ADDRESS, as host:port).`,
    'Check the address and the network; or unset TEMPORAL_ADDRESS to use the embedded one.',
  );
}

/**
 * @param {import('./servers.mjs').Places} places
 * @param {string} name
 * @returns {number | undefined}
 */
function rememberedPort({ run }, name) {
  const file = join(run, `${name}.port`);
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;
}

/**
 * @param {import('./servers.mjs').Places} places
 * @param {string} name
 * @param {number} port
 */
function rememberPort({ run }, name, port) {
  writeFileSync(join(run, `${name}.port`), String(port));
}
