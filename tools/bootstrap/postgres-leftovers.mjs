import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './ports.mjs';
import { commandLine, processesIn, stopPid } from './processes.mjs';

/**
 * After a kill -9 of the supervisor a PostgreSQL may still hold the data folder; after a kill -9 of
 * PostgreSQL its backends may, for a moment. Both are stopped. Only when nobody is left is the lock file
 * of a dead one removed: PostgreSQL itself would take a stranger with its number for its brother.
 * @param {string} data
 */
export async function clearLeftovers(data) {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = readLock(readFileSync(lock, 'utf8'));
  const isOurs = () => pid !== null && commandLine(pid).includes(`postgres -D ${data} `);
  if (pid !== null && isOurs()) await stopPid(pid, 'SIGINT', 15_000, () => !isOurs());
  const backends = () => processesIn(data).filter((each) => /^postgres:|\/postgres /.test(commandLine(each)));
  await eventually(async () => backends().length === 0, { within: 5_000 });
  for (const backend of backends())
    await stopPid(backend, 'SIGQUIT', 2_000, () => commandLine(backend) === '');
  rmSync(lock, { force: true });
}

/**
 * @param {string} content of postmaster.pid: its first line is the number of the server's process
 * @returns {number | null}
 */
export function readLock(content) {
  const pid = Number.parseInt(content.split('\n')[0] ?? '', 10);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}
