import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';

/** The folder that this clone of the project lies in. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * What every command needs before it can do anything: a Node that is recent enough, the packages, the build.
 * @param {import('./progress.mjs').Progress} progress
 */
export async function prepare(progress) {
  requireNode(process.versions.node);
  await installPackages(project, progress);
  await build(project, progress);
}
