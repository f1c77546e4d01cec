import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, makeEnterable, privateFolder, programsFolder } from './data-folder.mjs';
import { rotateLog } from './logs.mjs';
import { openPostgres } from './postgres.mjs';
import { postgresProgram } from './postgres-program.mjs';
import { openTemporal } from './temporal.mjs';

/**
 * Where everything lies in a data folder.
 * @param {string} folder
 */
export function placesIn(folder) {
  makeEnterable(folder);
  const logs = privateFolder(folder, 'logs');
  for (const name of ['postgres', 'temporal', 'api', 'worker']) rotateLog(join(logs, `${name}.log`));
  return { folder, logs, run: privateFolder(folder, 'run') };
}

/**
 * @typedef {ReturnType<typeof placesIn>} Places
 */

/**
 * @param {string} project
 * @param {Places} places
 * @param {{ port?: number, settings?: Record<string, string>, fleeting?: boolean }} [options]
 */
export function embeddedPostgres(project, { folder, logs, run }, options) {
  const home = options?.fleeting ? programsFolder(cacheFolder(process.env), folder) : folder;
  const programs = postgresProgram(project, home);
  return openPostgres({ folder: join(folder, 'postgres'), programs, run, logs }, options);
}

/**
 * @param {string} program
 * @param {Places} places
 * @param {{ port?: number, withUi?: boolean, standsBack?: boolean, prompt?: boolean }} [options]
 */
export function embeddedTemporal(program, { folder, logs, run }, options) {
  return openTemporal({ folder: privateFolder(folder, 'temporal'), program, run, logs }, options);
}

/**
 * Tells the operator's tools where the running product has its servers, for as long as it runs.
 * @param {Places} places
 * @param {Record<string, string>} addresses as the environment would name them
 */
export function publishAddresses({ run }, addresses) {
  const file = join(run, 'addresses.json');
  writeFileSync(file, JSON.stringify(addresses), { mode: 0o600 });
  process.once('exit', () => rmSync(file, { force: true }));
}
