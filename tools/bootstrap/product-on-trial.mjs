import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { logTail } from './logs.mjs';
import { eventually, freePort } from './ports.mjs';
import { createDatabase } from './postgres.mjs';
import { privateFolder } from './data-folder.mjs';

const TIME_TO_COME_UP = 300_000;
const TIME_TO_LEAVE = 30_000;

/**
 * The product as `npm start` brings it up, examples and web and all, in a sandbox, on the servers of a test run: lent
 * out, and taken down whatever happens.
 * @template T
 * @param {object} site
 * @param {string} site.project
 * @param {import('./throwaway-servers.mjs').ThrowawayServers} site.servers
 * @param {import('./progress.mjs').Progress} site.progress
 * @param {NodeJS.ProcessEnv} site.env
 * @param {(product: NodeJS.ProcessEnv) => Promise<T>} work told where the product is
 * @returns {Promise<T>}
 */
export async function withProductOnTrial({ project, servers, progress, env }, work) {
  const settings = {
    DATABASE_URL: await createDatabase(servers.databaseUrl, 'product_on_trial'),
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: 'product-on-trial',
    TONGBAN_DATA: privateFolder(servers.folder, 'product'),
    TONGBAN_SANDBOX: 'true',
    PORT: String(await freePort()),
  };
  const origin = `http://localhost:${settings.PORT}`;
  const log = join(servers.folder, 'logs', 'product.log');
  const output = openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: project,
    env: { ...env, ...settings, NODE_OPTIONS: '', NODE_ENV: '' },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const hasLeft = () => child.exitCode !== null || child.signalCode !== null;
  const isReady = () => logTail(log, 100).includes('is ready');
  try {
    await progress.step('The product as built', async () => {
      const ready = { within: TIME_TO_COME_UP, every: 200, unless: hasLeft };
      if (await eventually(async () => isReady(), ready)) return;
      throw new Failure(
        `The product does not come up:\n    ${logTail(log, 12)}`,
        'It says above what is missing.',
      );
    });
    return await work({ TEST_PRODUCT: JSON.stringify({ origin, ...settings }) });
  } finally {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), TIME_TO_LEAVE);
    await gone;
    clearTimeout(patience);
  }
}
