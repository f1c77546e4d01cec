import { join } from 'node:path';
import { printFailure } from './failure.mjs';
import { prepare, project } from './prepare.mjs';
import { quietProgress } from './progress.mjs';
import { runToEnd } from './run-to-end.mjs';
import { withThrowawayServers } from './throwaway-servers.mjs';

/**
 * Runs one of dist/tools on servers and a data folder of its own, beside any product that runs. It finds
 * them in the environment as the product does, and an empty database.
 * @param {string} tool
 * @param {string[]} args
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {boolean} options.keep
 * @param {number} options.otherwise the exit code when it could not even begin
 * @param {string} [options.check] the flag by which the tool only looks at what is asked of it: no server is brought up for nothing
 * @returns {Promise<number>} its exit code
 */
export async function runInSandbox(tool, args, { env, keep, otherwise, check }) {
  const progress = quietProgress();
  const script = join(project, 'dist', 'tools', `${tool}.js`);
  const run = (/** @type {NodeJS.ProcessEnv} */ surroundings, /** @type {string[]} */ asked) =>
    runToEnd(['--enable-source-maps', script, ...asked], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...withoutProductSettings(process.env), ...surroundings, ...env },
    });
  try {
    await prepare(progress);
    const refused = check === undefined ? 0 : await run({}, [...args, check]);
    if (refused !== 0) return refused;
    return await withThrowawayServers({ project, progress, keep }, (servers) =>
      run(
        {
          DATABASE_URL: servers.databaseUrl,
          TEMPORAL_ADDRESS: servers.temporalAddress,
          TEMPORAL_BINARY: servers.temporalBinary,
          TONGBAN_DATA: servers.folder,
        },
        args,
      ),
    );
  } catch (error) {
    printFailure(error);
    return otherwise;
  }
}

/**
 * What is only tried must never come near the database of a product that the person's environment speaks of.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutProductSettings(env) {
  const product = /^(DATABASE_URL|PORT|TONGBAN_(DATA|SANDBOX)|TEMPORAL_.*)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !product.test(name)));
}
