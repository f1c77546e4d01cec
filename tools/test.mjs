import { join } from 'node:path';
import { findBrowser } from './bootstrap/browser.mjs';
import { addUp, closingLine, isAskedFor, runJest } from './bootstrap/jest-run.mjs';
import { printFailure } from './bootstrap/failure.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { withProductOnTrial } from './bootstrap/product-on-trial.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';
import { withoutProductSettings } from './bootstrap/sandbox-run.mjs';
import { withThrowawayServers } from './bootstrap/throwaway-servers.mjs';
import { runTool } from './bootstrap/tool-run.mjs';

/**
 * `npm test`: sets everything up by itself, runs every test, and closes with one line of figures. What
 * follows `--` goes to jest, so `npm test -- libs/calendar` runs a part.
 */
const progress = visibleProgress();

/** Where the whole product is tried in a browser: only these need one. */
const IN_BROWSER = 'test/browser/';

/** Every processor has something to do; but what is held to the second when parts fail has the machine to itself. */
const ALL = [
  ['--maxWorkers=100%', '^(?!.*test/(faults|browser)/)'],
  ['--runInBand', 'test/faults'],
];

const asked = process.argv.slice(2);

try {
  await prepare(progress);
  const needsBrowser = isAskedFor(IN_BROWSER, asked);
  // Where one has to be installed first, that goes on while the other tests run.
  const browser = needsBrowser ? findBrowser(progress).catch((error) => ({ error })) : null;
  const { code, tally } = await withThrowawayServers({ project, progress }, async (servers) => {
    const ours = withoutProductSettings(process.env);
    const toMigrate = {
      env: { ...ours, DATABASE_URL: servers.databaseUrl },
      logs: join(servers.folder, 'logs'),
    };
    await progress.step('Ledger, to be copied', () => runTool(project, 'migrate', toMigrate));
    const env = {
      ...ours,
      TEST_DATABASE_URL: servers.databaseUrl,
      TEST_TEMPORAL_ADDRESS: servers.temporalAddress,
      TEST_WORKFLOW_BUNDLE: join(project, 'dist', 'workflows', 'bundle.js'),
    };
    const report = join(servers.folder, 'jest.json');
    const inBrowser = (/** @type {string[]} */ args) =>
      withProductOnTrial({ project, servers, progress, env: ours }, async (product) => {
        const found = await browser;
        if (typeof found !== 'string') throw found?.error;
        return runJest(project, args, { ...env, ...product, TEST_BROWSER: found }, report);
      });
    if (asked.length > 0) return needsBrowser ? inBrowser(asked) : runJest(project, asked, env, report);
    const runs = [];
    for (const args of ALL) runs.push(await runJest(project, args, env, report));
    runs.push(await inBrowser(['--runInBand', IN_BROWSER]).catch(asOneFailure));
    return addUp(runs);
  });
  process.stdout.write(`\n${closingLine(tally)}\n`);
  process.exitCode = code;
} catch (error) {
  printFailure(error);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}

/**
 * What else was tried still counts.
 * @param {unknown} error
 */
function asOneFailure(error) {
  printFailure(error);
  return { code: 1, tally: { passed: 0, failed: 1, skipped: 0 } };
}
