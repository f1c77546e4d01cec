import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const MINUTE = 60_000;

/**
 * What finding a browser needs of the machine.
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} isThere
 * @property {(path: string) => boolean} starts whether it is a browser that runs here
 * @property {string} playwrights where Playwright would lay its own
 * @property {(command: string, args: string[], within: number) => Promise<string | null>} run null when it succeeded,
 *   else what it said
 */

/**
 * A browser that starts: the one of CHROME_PATH, an installed Chrome or Chromium, Debian's package where we may
 * install one, Playwright's own download; or a failure that says what was tried and what to do.
 * @param {import('./progress.mjs').Progress} progress
 * @param {Machine} [machine]
 * @returns {Promise<string>} its path
 */
export async function findBrowser(progress, machine = thisMachine()) {
  const { env, isThere, starts, playwrights } = machine;
  if (env.CHROME_PATH) return demandStarting(env.CHROME_PATH, machine);
  const installed = [...onPath(env), ...PLACES, playwrights];
  const known = installed.find((path) => isThere(path) && starts(path));
  if (known !== undefined) return known;
  const tried = [];
  for (const { title, install } of waysToInstall(machine)) {
    const trouble = await progress.step(title, install);
    const found = installed.find((path) => isThere(path) && starts(path));
    if (found !== undefined) return found;
    tried.push(
      `${title}:\n      ${(trouble ?? 'it is there, and does not start').split('\n').join('\n      ')}`,
    );
  }
  throw new Failure(
    `There is no browser to look at the web with, and none could be installed.\n    ${tried.join('\n    ')}`,
    'Install Chrome or Chromium (on Debian, as root: apt-get install chromium), or name one in CHROME_PATH.',
  );
}

/**
 * @param {string} path
 * @param {Machine} machine
 */
function demandStarting(path, { isThere, starts }) {
  if (isThere(path) && starts(path)) return path;
  throw new Failure(
    `CHROME_PATH names ${path}, which ${isThere(path) ? 'does not start' : 'is not there'}.`,
    'Name the program of a Chrome or Chromium that runs on this machine, or unset CHROME_PATH.',
  );
}

/** @param {NodeJS.ProcessEnv} env */
function onPath(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {Machine} machine
 * @returns {{ title: string, install: () => Promise<string | null> }[]} null when it succeeded, else the trouble
 */
function waysToInstall(machine) {
  const playwright = {
    title: "Playwright's Chromium",
    install: () =>
      machine.run(process.execPath, [playwrightCli(), 'install', '--no-shell', 'chromium'], 10 * MINUTE),
  };
  const debian = { title: "Debian's Chromium", install: () => installFromDebian(machine) };
  return machine.isRoot && machine.isThere('/usr/bin/apt-get') ? [debian, playwright] : [playwright];
}

/**
 * The lists of packages may be as old as the machine's image, or not there at all.
 * @param {Machine} machine
 */
async function installFromDebian({ run }) {
  const packages = ['chromium', 'fonts-noto-cjk'];
  const apt = (/** @type {string[]} */ ...args) =>
    run('/usr/bin/apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120', ...args], 8 * MINUTE);
  const install = () => apt('install', '--no-install-recommends', ...packages);
  if ((await install()) === null) return null;
  const update = await apt('update');
  const trouble = await install();
  return trouble === null ? null : [update, trouble].filter(Boolean).join('\n');
}

const packageOf = createRequire(import.meta.url);
const playwrightCli = () => join(dirname(packageOf.resolve('playwright-core/package.json')), 'cli.js');

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isThere: existsSync,
    // A stub that only tells where the real one can be had is no browser; nor is one whose libraries are missing.
    starts: (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
    playwrights: packageOf('playwright-core').chromium.executablePath(),
    run: runWithin,
  };
}

/**
 * Asks nothing of anybody, and shows its last words when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {number} within
 * @returns {Promise<string | null>}
 */
function runWithin(command, args, within) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: within });
  const end = () => void child.kill();
  process.once('exit', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    const settle = (/** @type {string | null} */ trouble) => {
      process.off('exit', end);
      resolve(trouble);
    };
    child.once('error', (error) => settle(error.message));
    child.once('close', (code, signal) => {
      const last = output.trim().split('\n').slice(-8).join('\n');
      if (code === 0) settle(null);
      else settle(signal === null ? last : `not done within ${within / MINUTE} minutes:\n${last}`);
    });
  });
}
