import { join } from 'node:path';
import { addUp, closingLine, runJest } from './bootstrap/jest-run.mjs';
import { printFailure } from './bootstrap/failure.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';
import { withoutProductSettings } from './bootstrap/sandbox-run.mjs';
import { withThrowawayServers } from './bootstrap/throwaway-servers.mjs';
import { runTool } from './bootstrap/tool-run.mjs';

/**
 * `npm test`: sets everything up by itself, runs every test, and closes with one line of figures. What
 * follows `--` goes to jest, so `npm test -- libs/calendar` runs a part.
 */
const progress = visibleProgress();

/** Every processor has something to do; but what is held to the second when parts fail has the machine to itself. */
const ALL = [
  ['--maxWorkers=100%', '^(?!.*test/faults/)'],
  ['--runInBand', 'test/faults'],
];

const asked = process.argv.slice(2);

try {
  await prepare(progress);
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
    const runs = [];
    for (const args of asked.length > 0 ? [asked] : ALL)
      runs.push(await runJest(project, args, env, join(servers.folder, 'jest.json')));
    return addUp(runs);
  });
  process.stdout.write(`\n${closingLine(tally)}\n`);
  process.exitCode = code;
} catch (error) {
  printFailure(error);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
