import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { keepRunning } from './keep-running.mjs';
import { logTail } from './logs.mjs';
import { eventually } from './ports.mjs';
import { launch } from './processes.mjs';

const TIME_TO_FINISH = 15_000;

/**
 * Starts one of the product's own processes.
 * @param {'api' | 'worker'} name
 * @param {import('./backing.mjs').Context} context
 */
export function keepApp(name, { project, places: { logs, run }, progress, env }) {
  const args = ['--enable-source-maps', join(project, 'dist', 'apps', name, 'main.js')];
  const program = { command: process.execPath, args, cwd: project, env };
  return keepRunning({
    name: name === 'api' ? 'The API' : 'The worker',
    start: async () =>
      launch({ ...program, log: join(logs, `${name}.log`), record: join(run, `${name}.json`) }),
    stop: (running) => running.stop('SIGTERM', TIME_TO_FINISH),
    say: progress.say,
  });
}

/**
 * Waits until every part says that it is ready. Who dies twice on the way will not come by itself.
 * @param {string} health address
 * @param {{ [name: string]: import('./keep-running.mjs').Kept }} apps
 * @param {import('./servers.mjs').Places} places
 */
export async function untilHealthy(health, apps, { logs }) {
  const dying = () => Object.keys(apps).find((name) => (apps[name]?.deaths() ?? 0) >= 2);
  let answer = 'no answer';
  const ready = await eventually(
    async () => {
      const response = await fetch(health, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      if (response !== null && !response.ok) answer = await response.text();
      return response?.ok === true;
    },
    { within: 120_000, every: 100, unless: () => dying() !== undefined },
  );
  if (ready) return;
  const dead = dying();
  if (dead === undefined)
    throw new Failure(`Not every part became ready: ${answer}`, `The logs are in ${logs}.`);
  const log = join(logs, `${dead}.log`);
  throw new Failure(`The ${dead} does not start:\n    ${logTail(log, 12)}`, `The whole story is in ${log}.`);
}
