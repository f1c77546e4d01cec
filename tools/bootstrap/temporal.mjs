import { execFile } from 'node:child_process';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from './failure.mjs';
import { logTail } from './logs.mjs';
import { answers, eventually, freePort, tryPort } from './ports.mjs';
import { launch, stopLeftover } from './processes.mjs';

const run = promisify(execFile);
const HOST = '127.0.0.1';
const UI_PORT = 8233;

/** What never changes about a workflow, so that an operator finds it; registered before anything starts. */
const SEARCH_ATTRIBUTES = ['ProjectCode=Keyword', 'Item=Keyword', 'Department=Keyword'];

/** Lets a sandbox move through months in seconds; production runs on a cluster that does not allow it. */
const TIME_SKIPPING = 'frontend.WorkflowTimeSkippingEnabled=true';

/**
 * A timer that is skipped to is due at once, but the server looks at its timers a second late, to be safe from the clocks
 * of other machines, and no more than twenty times a second. Where time is skipped there is one machine and little to do.
 */
const PROMPT = ['history.timerProcessorMaxTimeShift="1ms"', 'history.timerProcessorMaxPollRPS=1000'];

/** A store that can be rebuilt from PostgreSQL need not wait for the disk at every step; a crash loses nothing of it. */
const STORE = ['journal_mode=WAL', 'synchronous=NORMAL'];

/**
 * @typedef {object} Temporal
 * @property {string} address
 * @property {number} port
 * @property {string | null} ui
 * @property {() => Promise<import('./processes.mjs').Running>} start
 */

/**
 * Lays out an embedded Temporal server; `start` may be called again whenever it died.
 * @param {{ folder: string, program: string, run: string, logs: string }} places
 * @param {{ port?: number, withUi?: boolean, standsBack?: boolean, prompt?: boolean }} [options]
 *   standsBack: commands share the machine; prompt: time will be skipped, and is not to be waited for
 * @returns {Promise<Temporal>}
 */
export async function openTemporal({ folder, program, run: records, logs }, options = {}) {
  const record = join(records, 'temporal.json');
  await stopTemporalLeftover(record);
  const port = await freePort(options.port);
  const withUi = options.withUi === true && (await tryPort(UI_PORT, HOST)) !== null;
  const database = join(folder, 'temporal.db');
  const log = join(logs, 'temporal.log');
  const address = `${HOST}:${port}`;
  const args = ['server', 'start-dev', '--ip', HOST, '--port', String(port), '--db-filename', database]
    .concat(withUi ? ['--ui-port', String(UI_PORT)] : ['--headless'])
    .concat(['--log-level', 'warn'])
    .concat([TIME_SKIPPING, ...(options.prompt ? PROMPT : [])].flatMap((v) => ['--dynamic-config-value', v]))
    .concat(STORE.flatMap((pragma) => ['--sqlite-pragma', pragma]))
    .concat(SEARCH_ATTRIBUTES.flatMap((attribute) => ['--search-attribute', attribute]));

  const attempt = async () => {
    await stopTemporalLeftover(record);
    const server = launch({ command: program, args, log, record, env: withoutTemporalSettings() });
    if (options.standsBack) standBack(server.pid);
    const ready = await eventually(async () => (await answers(HOST, port)) && isServing(program, address), {
      within: 60_000,
      unless: () => !server.isRunning(),
    });
    if (!ready) await server.stop('SIGKILL', 0);
    return ready ? server : null;
  };
  const start = async () => {
    const server = (await attempt()) ?? (setAside(database), await attempt());
    if (server !== null) return server;
    throw new Failure(`Temporal did not start: ${logTail(log)}`, `The whole story is in ${log}.`);
  };
  return { address, port, ui: withUi ? `http://localhost:${UI_PORT}` : null, start };
}

/** @param {import('./processes.mjs').Running} server */
export function stopTemporal(server) {
  return server.stop('SIGTERM', 10_000);
}

/**
 * Nobody will ask for what it knew.
 * @param {import('./processes.mjs').Running} server
 */
export function dropTemporal(server) {
  return server.stop('SIGKILL', 0);
}

/** @param {string} record */
async function stopTemporalLeftover(record) {
  await stopLeftover(record, 'SIGTERM', 5_000);
}

/**
 * Every open workflow can be rebuilt from PostgreSQL, so a damaged store is put aside instead of mended.
 * @param {string} database
 */
function setAside(database) {
  if (existsSync(database)) renameSync(database, `${database}.damaged-${Date.now()}`);
  for (const companion of ['-wal', '-shm', '-journal']) {
    if (existsSync(database + companion))
      renameSync(database + companion, `${database}.damaged-${Date.now()}${companion}`);
  }
}

/**
 * @param {string} program
 * @param {string} address
 */
async function isServing(program, address) {
  try {
    const { stdout } = await run(program, ['operator', 'cluster', 'health', '--address', address], {
      env: withoutTemporalSettings(),
      timeout: 5_000,
    });
    return stdout.includes('SERVING') && !stdout.includes('NOT_SERVING');
  } catch {
    return false;
  }
}

/** TEMPORAL_* of the caller speak of another server, and the program would heed them. */
function withoutTemporalSettings() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}

/**
 * Commands go first: on a machine that all share, Temporal takes the processor that they leave. A thread has its
 * priority from the one that made it, and the first of them has just been made; Linux may weigh whole sessions
 * against each other before that, and it was launched in one of its own.
 * @param {number} pid
 */
function standBack(pid) {
  const below = constants.priority.PRIORITY_BELOW_NORMAL;
  try {
    setPriority(pid, below);
    writeFileSync(`/proc/${pid}/autogroup`, String(below));
  } catch {
    // Another system; or it has not come up, which is noticed right after this.
  }
}
