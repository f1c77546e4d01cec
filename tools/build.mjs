import { buildWeb } from './bootstrap/build-web.mjs';
import { printFailure } from './bootstrap/failure.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';

/** `npm run build`: dist/ as it ought to be. */
const progress = visibleProgress();

try {
  await prepare(progress);
  await buildWeb(project, progress);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
