import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { mayBeEntered, unprivilegedUser } from './unprivileged.mjs';

const POINTER = '.tongban-at';
const MEGABYTE = 1024 * 1024;

/**
 * Where the data of a project lies: where the person says; else in the project; but for root under a
 * closed home, where PostgreSQL's own user could not enter, outside of it. A sandbox has a folder of its own beside
 * it: what waits for real time cannot be moved through time.
 * @param {object} situation
 * @param {string} situation.project
 * @param {string | undefined} situation.wish TONGBAN_DATA
 * @param {string | null} situation.pointer what an earlier start wrote down
 * @param {boolean} situation.isRoot
 * @param {boolean} situation.isOpen whether another user may enter the project's folder
 * @param {boolean} [situation.isSandbox]
 * @returns {string}
 */
export function chooseDataFolder({ isSandbox = false, ...situation }) {
  const { project, wish } = situation;
  if (wish !== undefined && wish !== '') return resolve(project, wish);
  return isSandbox ? `${usualFolder(situation)}-sandbox` : usualFolder(situation);
}

/** @param {{ project: string, pointer: string | null, isRoot: boolean, isOpen: boolean }} situation */
function usualFolder({ project, pointer, isRoot, isOpen }) {
  if (pointer !== null) return pointer;
  if (!isRoot || isOpen) return join(project, '.tongban');
  const name = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return `/var/lib/tongban-${name}`;
}

/**
 * Makes the data folder ready to be used, and leaves a pointer in the project when it lies elsewhere.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function openDataFolder(project, env) {
  const isRoot = unprivilegedUser() !== undefined;
  const isOpen = mayBeEntered(project);
  const pointer = isOpen ? null : readPointer(project);
  const isSandbox = env.TONGBAN_SANDBOX === 'true';
  const folder = chooseDataFolder({ project, wish: env.TONGBAN_DATA, pointer, isRoot, isOpen, isSandbox });
  makeEnterable(folder);
  if (isRoot && !mayBeEntered(folder)) {
    throw new Failure(
      `The data folder ${folder} cannot be entered by the user 'nobody', as whom PostgreSQL runs when root starts it.`,
      'Set TONGBAN_DATA to a folder outside of closed ones, for example /var/lib/tongban.',
    );
  }
  if (!env.TONGBAN_DATA && !isSandbox) notePointer(project, folder);
  return folder;
}

/** @param {string} project */
function readPointer(project) {
  const file = join(project, POINTER);
  const folder = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return folder !== '' && existsSync(folder) ? folder : null;
}

/**
 * @param {string} project
 * @param {string} folder
 */
function notePointer(project, folder) {
  const file = join(project, POINTER);
  if (dirname(folder) === project) rmSync(file, { force: true });
  else writeFileSync(file, `${folder}\n`);
}

/**
 * Others may pass through, but not look around; and a strict umask changes nothing about it.
 * @param {string} folder
 */
export function makeEnterable(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/**
 * @param {string} folder
 * @param {string} name
 */
export function privateFolder(folder, name) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/**
 * Better to say it now than to have PostgreSQL stop in the middle of a migration.
 * @param {string} folder
 * @param {number} [needed] in megabytes
 */
export function requireSpace(folder, needed = existsSync(join(folder, 'postgres')) ? 256 : 1024) {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= needed) return;
  throw new Failure(
    `The disk of ${folder} is nearly full: ${free} MB are free, ${needed} MB are needed.`,
    'Free some space and start again, or point TONGBAN_DATA to a folder on a larger disk.',
  );
}

/**
 * Programs that were fetched once serve every clone of the project.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function cacheFolder(env) {
  return resolve(env.TONGBAN_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tongban'));
}

/** Where a root under a closed home keeps what another user has to run. */
const SHARED = '/var/lib/tongban';

/**
 * Where programs are kept that serve every throwaway server: with the others where their own user may enter; in the
 * throwaway folder itself where neither place is to be had.
 * @param {string} cache
 * @param {string} otherwise
 * @param {boolean} [isRoot]
 * @returns {string}
 */
export function programsFolder(cache, otherwise, isRoot = unprivilegedUser() !== undefined) {
  const folder = isRoot && !mayBeEntered(cache) ? SHARED : cache;
  try {
    makeEnterable(folder);
    return folder;
  } catch {
    return otherwise;
  }
}
