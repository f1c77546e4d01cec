import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WorkerOptions } from '@temporalio/worker';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The workflows bundled by the build where it has been run, otherwise (in tests) their sources. */
export function workflowCode(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  const codePath = beside('../../workflows/bundle.js');
  if (existsSync(codePath)) return { workflowBundle: { codePath } };
  const built = beside('../../workflows/index.js');
  return { workflowsPath: existsSync(built) ? built : beside('../../workflows/index.ts') };
}
