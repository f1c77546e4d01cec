import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from './bootstrap/data-folder.mjs';
import { Failure, printFailure } from './bootstrap/failure.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { quietProgress } from './bootstrap/progress.mjs';
import { runToEnd } from './bootstrap/run-to-end.mjs';

/**
 * `npm run rebuild` and its like: a tool for the operator of a running product. It works on the servers of
 * the environment, or else on those that `npm start` has brought up here.
 */
const [tool = '', ...args] = process.argv.slice(2);
try {
  await prepare(quietProgress());
  const script = join(project, 'dist', 'tools', `${tool}.js`);
  const env = { ...addresses(), ...process.env };
  process.exitCode = await runToEnd(['--enable-source-maps', script, ...args], {
    cwd: process.env.INIT_CWD ?? project,
    env,
  });
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

/** @returns {NodeJS.ProcessEnv} */
function addresses() {
  if (process.env.DATABASE_URL && process.env.TEMPORAL_ADDRESS) return {};
  const file = join(openDataFolder(project, process.env), 'run', 'addresses.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Failure(
    'The product is not running here, and the environment names no other.',
    'Start it with `npm start`, or set DATABASE_URL and TEMPORAL_ADDRESS.',
  );
}
