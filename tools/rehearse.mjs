import { runInSandbox } from './bootstrap/sandbox-run.mjs';

/**
 * `npm run rehearse -- FILE`: plays a script on servers of its own. The player's standard output is its own
 * too: whatever we have to say goes to stderr. It asks for the servers once it has found the script to
 * be valid. With --keep the data stays, to be looked into.
 */
const args = process.argv.slice(2);
process.exitCode = await runInSandbox('rehearse', args, {
  env: { TONGBAN_SANDBOX: 'true' },
  keep: args.includes('--keep'),
  asks: true,
  otherwise: 3,
});
