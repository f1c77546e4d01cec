import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the bundle is made of: the workflows, and the rules that they know. */
const INGREDIENT = /^(workflows|libs\/[^/]+\/domain)\//;

/**
 * A worker would bundle its workflow code at every start, which takes seconds; the build does it once.
 * @param {string} project
 * @param {string[]} touched the sources that were built, or are gone
 */
export async function bundleWorkflows(project, touched) {
  const workflows = join(project, 'dist', 'workflows');
  const bundle = join(workflows, 'bundle.js');
  const isFresh = existsSync(bundle) && !touched.some((file) => INGREDIENT.test(file));
  if (isFresh || !existsSync(join(workflows, 'index.js'))) return;
  const { bundleWorkflowCode, DefaultLogger } = createRequire(join(project, 'package.json'))(
    '@temporalio/worker',
  );
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(workflows, 'index.js'),
    logger: new DefaultLogger('ERROR'),
  });
  const draft = `${bundle}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, bundle);
}
