import { runInSandbox } from './bootstrap/sandbox-run.mjs';

/**
 * `npm run rehearse -- FILE`: plays a script on servers of its own. The player's standard output is its own
 * too: whatever we have to say goes to stderr. An invalid script is refused before any
 * server comes up. With --keep the data stays, to be looked into.
 */
const args = process.argv.slice(2);
process.exitCode = await runInSandbox('rehearse', args, {
  env: { TONGBAN_SANDBOX: 'true' },
  keep: args.includes('--keep'),
  before: [...args, '--check'],
  otherwise: 3,
});
