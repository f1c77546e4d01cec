import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { hydrateLinks } from './postgres-program.mjs';

/**
 * Installs what package-lock.json names, unless it is there already.
 * @param {string} project
 * @param {import('./progress.mjs').Progress} progress
 */
export async function installPackages(project, progress) {
  if (
    isInstalled(
      readLock(join(project, 'package-lock.json')),
      readLock(join(project, 'node_modules/.package-lock.json')),
    )
  ) {
    return;
  }
  await progress.step('Installing packages', async () => {
    await npmCi(project);
    hydrateLinks(project);
  });
}

/**
 * npm writes its own record as the last act of an installation; so it tells of a complete one.
 * @param {Packages} wanted
 * @param {Packages} present
 * @returns {boolean}
 *
 * @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link === true) return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** @param {string} project */
async function npmCi(project) {
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null;
  const args = [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--foreground-scripts=false',
  ];
  const env = { ...process.env, NPM_CONFIG_UPDATE_NOTIFIER: 'false' };
  const child =
    npm === null
      ? spawn('npm', args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn(process.execPath, [npm, ...args], { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => void child.kill();
  process.once('exit', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve((output += error.message)));
    child.once('close', resolve);
  });
  process.off('exit', end);
  if (code === 0) return;
  if (/ENOSPC/.test(output)) throw new Error(output);
  const reason = output.trim().split('\n').slice(-6).join('\n    ');
  throw new Failure(
    `The packages could not be installed:\n    ${reason}`,
    'Check that npm reaches its registry (npm ping), then start again.',
  );
}
