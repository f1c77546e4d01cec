import { runInSandbox } from './bootstrap/sandbox-run.mjs';

/** `npm run lives`: on servers of its own, which it leaves nothing of. */
process.exitCode = await runInSandbox('lives', process.argv.slice(2), { env: {}, keep: false, otherwise: 1 });
