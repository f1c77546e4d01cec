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
 * @param {NodeJS.ProcessEnv} options.env what else it is to be told
 * @param {boolean} options.keep whether its data stays
 * @param {boolean} [options.asShipped] whether its servers are set up as the product's are
 * @param {string[]} [options.before] arguments with which it first says whether it is worth to bring anything up
 * @param {number} options.otherwise its exit code when it could not even begin
 * @returns {Promise<number>} its exit code
 */
export async function runInSandbox(tool, args, { env, keep, asShipped, before, otherwise }) {
  const progress = quietProgress();
  const script = join(project, 'dist', 'tools', `${tool}.js`);
  const run = (/** @type {string[]} */ theArgs, /** @type {NodeJS.ProcessEnv} */ servers) =>
    runToEnd(['--enable-source-maps', script, ...theArgs], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...withoutProductSettings(process.env), ...servers, ...env },
    });
  try {
    await prepare(progress);
    const refusal = before === undefined ? 0 : await run(before, {});
    if (refusal !== 0) return refusal;
    return await withThrowawayServers({ project, progress, keep, asShipped }, (servers) =>
      run(args, {
        DATABASE_URL: servers.databaseUrl,
        TEMPORAL_ADDRESS: servers.temporalAddress,
        TEMPORAL_BINARY: servers.temporalBinary,
        TONGBAN_DATA: servers.folder,
      }),
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
