import { join } from 'node:path';
import { printFailure } from './failure.mjs';
import { prepare, project } from './prepare.mjs';
import { quietProgress } from './progress.mjs';
import { runToEnd } from './run-to-end.mjs';
import { withThrowawayServers } from './throwaway-servers.mjs';

/**
 * @typedef {import('node:child_process').ChildProcess} Child
 * @typedef {((child: Child) => void) | undefined} Asked told that the tool needs servers
 */

/**
 * Runs one of dist/tools on servers and a data folder of its own, beside any product that runs. It finds
 * them in the environment as the product does, and an empty database.
 * @param {string} tool
 * @param {string[]} args
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env what else it is to be told
 * @param {boolean} options.keep whether its data stays
 * @param {boolean} [options.asShipped] whether its servers are set up as the product's are
 * @param {boolean} [options.asks] whether it says by itself that it needs servers, or ends without
 * @param {number} options.otherwise its exit code when it could not even begin
 * @returns {Promise<number>} its exit code
 */
export async function runInSandbox(tool, args, { env, keep, asShipped, asks = false, otherwise }) {
  const progress = quietProgress();
  const script = join(project, 'dist', 'tools', `${tool}.js`);
  const run = (/** @type {NodeJS.ProcessEnv} */ servers, /** @type {Asked} */ asked = undefined) =>
    runToEnd(['--enable-source-maps', script, ...args], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...withoutProductSettings(process.env), ...servers, ...env },
      asked,
    });
  const onServers = (/** @type {(servers: NodeJS.ProcessEnv) => Promise<number>} */ work) =>
    withThrowawayServers({ project, progress, keep, asShipped }, (servers) => work(addressesOf(servers)));
  try {
    await prepare(progress);
    return await (asks ? onceAsked(run, onServers) : onServers((servers) => run(servers)));
  } catch (error) {
    printFailure(error);
    return otherwise;
  }
}

/**
 * It loads while its servers come up. Where they don't, it loses the channel and leaves.
 * @param {(servers: NodeJS.ProcessEnv, asked: Asked) => Promise<number>} run
 * @param {(work: (servers: NodeJS.ProcessEnv) => Promise<number>) => Promise<number>} onServers
 * @returns {Promise<number>}
 */
async function onceAsked(run, onServers) {
  /** @type {NonNullable<Asked>} */
  let asked = () => undefined;
  /** @type {Promise<Child>} */
  const asking = new Promise((resolve) => (asked = resolve));
  const ended = run({}, asked);
  const child = await Promise.race([asking, ended]);
  if (typeof child === 'number') return child;
  try {
    return await onServers(async (servers) => {
      child.send(servers);
      return ended;
    });
  } finally {
    if (child.connected) child.disconnect();
    await ended;
  }
}

/** @param {import('./throwaway-servers.mjs').ThrowawayServers} servers */
function addressesOf({ databaseUrl, temporalAddress, temporalBinary, folder }) {
  return {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_BINARY: temporalBinary,
    TONGBAN_DATA: folder,
  };
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
