import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { eventually } from './ports.mjs';

/**
 * A program that we started and look after.
 * @typedef {object} Running
 * @property {number} pid
 * @property {Promise<string>} exited how it ended, in words
 * @property {() => boolean} isRunning
 * @property {(signal: NodeJS.Signals, patience: number) => Promise<void>} stop asks, waits, and then kills
 */

/**
 * @typedef {object} Program
 * @property {string} command
 * @property {string[]} args
 * @property {string} log file that its output is appended to
 * @property {string} [record] pid file by which a later start finds it
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {{ uid: number, gid: number }} [as] whom to run as
 */

/**
 * Starts a program in a process group of its own: Ctrl-C in the terminal reaches only the supervisor,
 * which then stops its servers in the right order.
 * @param {Program} program
 * @returns {Running}
 */
export function launch({ command, args, log, record, cwd, env, as }) {
  const output = openSync(log, 'a', 0o600);
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output], ...as });
  closeSync(output);
  let alive = true;
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  void exited.then(() => {
    alive = false;
    if (record !== undefined && recordedPid(record) === child.pid) rmSync(record, { force: true });
  });
  const pid = child.pid ?? 0;
  if (record !== undefined && pid > 0) {
    writeFileSync(record, JSON.stringify({ pid, argv: [command, ...args] }), { mode: 0o600 });
  }
  const stop = async (/** @type {NodeJS.Signals} */ signal, /** @type {number} */ patience) => {
    if (!alive) return;
    child.kill(signal);
    const kill = setTimeout(() => child.kill('SIGKILL'), patience);
    await exited;
    clearTimeout(kill);
  };
  return { pid, exited, stop, isRunning: () => alive };
}

/**
 * Stops what an earlier supervisor left behind. A number alone proves nothing, since the system gives
 * numbers away again: the command line must be the one that was recorded.
 * @param {string} record
 * @param {NodeJS.Signals} signal
 * @param {number} patience
 * @returns {Promise<boolean>} whether there was one
 */
export async function stopLeftover(record, signal, patience) {
  const left = readRecord(record);
  const found = left !== null && commandLine(left.pid) === left.argv.join(' ');
  if (found) await stopPid(left.pid, signal, patience, () => commandLine(left.pid) !== left.argv.join(' '));
  rmSync(record, { force: true });
  return found;
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {number} patience
 * @param {() => boolean} isGone
 */
export async function stopPid(pid, signal, patience, isGone) {
  send(pid, signal);
  const gone = await eventually(async () => isGone(), { within: patience });
  if (gone) return;
  send(pid, 'SIGKILL');
  await eventually(async () => isGone(), { within: 5_000 });
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It went by itself in the meantime.
  }
}

/**
 * @param {string} record
 * @returns {{ pid: number, argv: string[] } | null} null when there is none, or none that can be read
 */
export function readRecord(record) {
  try {
    const { pid, argv } = JSON.parse(readFileSync(record, 'utf8'));
    return Number.isInteger(pid) && pid > 1 && Array.isArray(argv) ? { pid, argv: argv.map(String) } : null;
  } catch {
    return null;
  }
}

/** @param {string} record */
function recordedPid(record) {
  return readRecord(record)?.pid;
}

/**
 * What a process was started as; empty for one that is gone or only waits to be buried (a zombie).
 * @param {number} pid
 * @returns {string}
 */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replace(/\0+$/, '').replaceAll('\0', ' ');
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/**
 * The processes at work in a folder: a PostgreSQL whose head was killed leaves backends there for a moment.
 * @param {string} folder
 * @returns {number[]}
 */
export function processesIn(folder) {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolder(name) === folder)
    .map(Number);
}

/** @param {string} pid */
function workingFolder(pid) {
  try {
    return readlinkSync(join('/proc', pid, 'cwd'));
  } catch {
    return null;
  }
}
