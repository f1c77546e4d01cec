import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, requireSpace } from './data-folder.mjs';
import { clearLeftovers } from './postgres-leftovers.mjs';
import { stopPostgres } from './postgres.mjs';
import { commandLine, stopLeftover } from './processes.mjs';
import { embeddedPostgres, embeddedTemporal, placesIn } from './servers.mjs';
import { stopTemporal } from './temporal.mjs';
import { temporalProgram } from './temporal-program.mjs';

const PREFIX = 'tongban-throwaway-';

/**
 * A PostgreSQL and a Temporal of one's own, which leave nothing behind.
 * @typedef {object} ThrowawayServers
 * @property {string} folder
 * @property {string} databaseUrl of a superuser
 * @property {string} temporalAddress
 * @property {string} temporalBinary
 */

/**
 * Brings up servers in a temporary folder on free ports, so that they disturb no product that runs beside
 * them, lends them out, and takes them down whatever happens.
 * @template T
 * @param {string} project
 * @param {import('./progress.mjs').Progress} progress
 * @param {(servers: ThrowawayServers) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withThrowawayServers(project, progress, work) {
  await sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(
    join(folder, 'owner'),
    JSON.stringify({ pid: process.pid, command: commandLine(process.pid) }),
  );
  requireSpace(folder, 512);
  /** @type {(() => Promise<void>)[]} */
  const down = [];
  try {
    const places = placesIn(folder);
    const temporalBinary = await progress.step('Temporal program', () =>
      temporalProgram(cacheFolder(process.env), process.env),
    );
    const postgres = await progress.step('PostgreSQL', async () => {
      const laidOut = await embeddedPostgres(project, places);
      const server = await laidOut.start();
      down.unshift(() => stopPostgres(server));
      return laidOut;
    });
    const temporal = await progress.step('Temporal', async () => {
      const laidOut = await embeddedTemporal(temporalBinary, places);
      const server = await laidOut.start();
      down.unshift(() => stopTemporal(server));
      return laidOut;
    });
    const databaseUrl = postgres.url('postgres');
    return await work({ folder, databaseUrl, temporalAddress: temporal.address, temporalBinary });
  } finally {
    for (const stop of down) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
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
