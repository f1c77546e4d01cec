import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, requireSpace } from './data-folder.mjs';
import { clearLeftovers } from './postgres-leftovers.mjs';
import { DATABASE, dropPostgres, ensureDatabase, stopPostgres } from './postgres.mjs';
import { commandLine, stopLeftover } from './processes.mjs';
import { embeddedPostgres, embeddedTemporal, placesIn } from './servers.mjs';
import { dropTemporal, stopTemporal } from './temporal.mjs';
import { temporalProgram } from './temporal-program.mjs';

const PREFIX = 'tongban-throwaway-';

/**
 * A PostgreSQL and a Temporal of one's own, which leave nothing behind.
 * @typedef {object} ThrowawayServers
 * @property {string} folder
 * @property {string} databaseUrl an empty database; its user may create others
 * @property {string} temporalAddress
 * @property {string} temporalBinary
 */

/**
 * Brings up servers in a temporary folder on free ports, so that they disturb no product that runs beside
 * them, lends them out, and takes them down whatever happens.
 * @template T
 * @param {object} options
 * @param {string} options.project
 * @param {import('./progress.mjs').Progress} options.progress
 * @param {boolean} [options.keep] whether the data stays
 * @param {boolean} [options.asShipped] set up as the product's are: waits for the disk, commands go first, time is real
 * @param {(servers: ThrowawayServers) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withThrowawayServers({ project, progress, keep = false, asShipped = false }, work) {
  await sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(
    join(folder, 'owner'),
    JSON.stringify({ pid: process.pid, command: commandLine(process.pid) }),
  );
  /** @type {(() => Promise<void>)[]} */
  const down = [];
  let cameUp = false;
  try {
    requireSpace(folder, 512);
    const servers = await bringUp({ project, progress, keep, asShipped, folder, down });
    cameUp = true;
    return await work(servers);
  } finally {
    await Promise.all(down.map((stop) => stop()));
    if (keep && cameUp) keepFolder(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Side by side, since each mostly waits. What came up has to go down even where the other did not.
 * @param {{ project: string, progress: import('./progress.mjs').Progress, keep: boolean, asShipped: boolean, folder: string, down: (() => Promise<void>)[] }} site
 * @returns {Promise<ThrowawayServers>}
 */
async function bringUp({ project, progress, keep, asShipped, folder, down }) {
  const places = placesIn(folder);
  const temporalBinary = await progress.step('Temporal program', () =>
    temporalProgram(cacheFolder(process.env), process.env),
  );
  const postgres = async () => {
    const laidOut = await embeddedPostgres(project, places, { fleeting: !asShipped });
    const server = await laidOut.start();
    down.push(() => (keep ? stopPostgres(server) : dropPostgres(server)));
    await ensureDatabase(laidOut, DATABASE);
    return laidOut.url(DATABASE);
  };
  const temporal = async () => {
    const laidOut = await embeddedTemporal(temporalBinary, places, {
      standsBack: asShipped,
      prompt: !asShipped,
    });
    const server = await laidOut.start();
    down.push(() => (keep ? stopTemporal(server) : dropTemporal(server)));
    return laidOut.address;
  };
  const [databaseUrl, temporalAddress] = await progress.step('PostgreSQL and Temporal', () =>
    bothOrNeither(postgres(), temporal()),
  );
  return { folder, databaseUrl, temporalAddress, temporalBinary };
}

/**
 * Fails only when both have come to their end.
 * @template A, B
 * @param {Promise<A>} a
 * @param {Promise<B>} b
 * @returns {Promise<[A, B]>}
 */
async function bothOrNeither(a, b) {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

/**
 * Laid out as any data folder is, so that the product itself can open it.
 * @param {string} folder
 */
function keepFolder(folder) {
  const kept = folder.replace(PREFIX, 'tongban-kept-');
  renameSync(folder, kept);
  process.stderr.write(
    `Kept in ${kept}; to look into it: TONGBAN_SANDBOX=true TONGBAN_DATA=${kept} npm start\n`,
  );
}

/** A run that was killed could not clean up; the next one does it for it. */
async function sweepAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (!isAbandoned(join(folder, 'owner'))) continue;
    await stopLeftover(join(folder, 'run', 'temporal.json'), 'SIGKILL', 0);
    await clearLeftovers(join(folder, 'postgres', 'data'));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function isAbandoned(file) {
  if (!existsSync(file)) return false;
  const { pid, command } = JSON.parse(readFileSync(file, 'utf8'));
  return commandLine(pid) !== command;
}
