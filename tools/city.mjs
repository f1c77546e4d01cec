import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { database } from './bootstrap/backing.mjs';
import { claim } from './bootstrap/claim.mjs';
import { openDataFolder, requireSpace } from './bootstrap/data-folder.mjs';
import { printFailure } from './bootstrap/failure.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { quietProgress } from './bootstrap/progress.mjs';
import { runToEnd } from './bootstrap/run-to-end.mjs';
import { placesIn } from './bootstrap/servers.mjs';
import { stopOnSignals } from './bootstrap/stopping.mjs';

/** A case that was looked at is garbage a moment later. */
const FOR_MUCH_YOUNG_GARBAGE = ['--max-semi-space-size=64'];

/**
 * `npm run city -- --seed N`: a year of a city in the data folder's own PostgreSQL, which `npm start` opens afterwards;
 * or, with `--url postgres://…`, in another.
 */
const { values } = parseArgs({ options: { url: { type: 'string' } }, strict: false });
const progress = {
  ...quietProgress(),
  say: (/** @type {string} */ text) => void process.stderr.write(`${text}\n`),
};
const stopping = stopOnSignals(progress);
try {
  process.exitCode = await build();
  await stopping.stopAll();
  process.exit();
} catch (error) {
  const interrupted = stopping.signal.aborted;
  if (!interrupted) printFailure(error);
  await stopping.stopAll();
  process.exit(interrupted ? 130 : 1);
}

/** @returns {Promise<number>} the exit code of the simulation */
async function build() {
  await prepare(progress);
  const folder = openDataFolder(project, process.env);
  const places = placesIn(folder);
  await claim(places);
  requireSpace(folder);
  const url = typeof values.url === 'string' ? values.url : process.env.DATABASE_URL;
  const env = { ...process.env, ...(url ? { DATABASE_URL: url } : {}) };
  const store = await stopping.owes(() => database({ project, places, progress, env }));
  return runToEnd(
    [
      ...FOR_MUCH_YOUNG_GARBAGE,
      '--enable-source-maps',
      join(project, 'dist', 'tools', 'city.js'),
      ...simulated(),
    ],
    {
      cwd: project,
      env: { ...env, DATABASE_URL: store.address, TONGBAN_DATA: folder },
    },
  );
}

/** What the simulation itself is told. */
function simulated() {
  const args = process.argv.slice(2);
  const at = args.findIndex((arg) => arg === '--url' || arg.startsWith('--url='));
  if (at < 0) return args;
  return [...args.slice(0, at), ...args.slice(args[at] === '--url' ? at + 2 : at + 1)];
}
