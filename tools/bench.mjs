import { runInSandbox } from './bootstrap/sandbox-run.mjs';

/**
 * `npm run bench`: measures on servers of its own, set up as the product's are: fsync on, synchronous commits.
 */
process.exitCode = await runInSandbox('bench', process.argv.slice(2), {
  env: {},
  keep: false,
  asShipped: true,
  otherwise: 1,
});
