import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, Failure } from './failure.mjs';
import { commandLine, readRecord, stopLeftover } from './processes.mjs';
import { eventually, tryPort } from './ports.mjs';

/** A supervisor that is just stopping is waited for. */
const TIME_TO_LEAVE = 5_000;

/**
 * One data folder, one supervisor. What a supervisor that was killed left running is stopped.
 * @param {import('./servers.mjs').Places} places
 */
export async function claim({ folder, run }) {
  const record = join(run, 'supervisor.json');
  const other = readRecord(record);
  const isGone = () =>
    other === null || other.pid === process.pid || commandLine(other.pid) !== other.argv.join(' ');
  if (other !== null && !(await eventually(async () => isGone(), { within: TIME_TO_LEAVE }))) {
    throw new Failure(
      `The product is already running from ${folder} (process ${other.pid}).`,
      `Use it, or stop it with Ctrl-C in its terminal or with \`kill ${other.pid}\`.`,
    );
  }
  writeFileSync(record, JSON.stringify({ pid: process.pid, argv: [commandLine(process.pid)] }), {
    mode: 0o600,
  });
  process.once('exit', () => rmSync(record, { force: true }));
  await Promise.all(
    ['api', 'worker'].map((name) => stopLeftover(join(run, `${name}.json`), 'SIGTERM', 10_000)),
  );
}

/**
 * @param {string} wish where the API is to listen
 * @returns {Promise<number>}
 */
export async function requirePort(wish) {
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(
      `PORT is ${wish}, which is no port.`,
      'Set PORT to a number from 1 to 65535, or unset it for 3000.',
    );
  }
  if ((await tryPort(port)) !== null) return port;
  throw new Failure(
    `Port ${port} is in use by another program.`,
    `Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
}
