import { printFailure } from './bootstrap/failure.mjs';
import { prepare } from './bootstrap/prepare.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';

/** `npm run build`: dist/ as it ought to be. */
await prepare(visibleProgress()).catch((error) => {
  printFailure(error);
  process.exitCode = 1;
});
