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
 * @param {{ env: NodeJS.ProcessEnv, keep: boolean, otherwise: number }} options `otherwise`: the exit code when it could not even begin
 * @returns {Promise<number>} its exit code
 */
export async function runInSandbox(tool, args, { env, keep, otherwise }) {
  const progress = quietProgress();
  try {
    await prepare(progress);
    return await withThrowawayServers({ project, progress, keep }, (servers) => {
      const script = join(project, 'dist', 'tools', `${tool}.js`);
      const surroundings = {
        DATABASE_URL: servers.databaseUrl,
        TEMPORAL_ADDRESS: servers.temporalAddress,
        TEMPORAL_BINARY: servers.temporalBinary,
        TONGBAN_DATA: servers.folder,
      };
      const all = { ...withoutProductSettings(process.env), ...surroundings, ...env };
      return runToEnd(['--enable-source-maps', script, ...args], {
        cwd: process.env.INIT_CWD ?? process.cwd(),
        env: all,
      });
    });
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
