import { join } from 'node:path';
import { closingLine, runJest } from './bootstrap/jest-run.mjs';
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
    return runJest(project, process.argv.slice(2), env, join(servers.folder, 'jest.json'));
  });
  process.stdout.write(`\n${closingLine(tally)}\n`);
  process.exitCode = code;
} catch (error) {
  printFailure(error);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
