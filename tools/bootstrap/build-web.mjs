import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const WEB = 'apps/web';
const RECORD = '.web.json';

/**
 * Builds the web into dist/web, if it has changed since it was built last.
 * @param {string} project
 * @param {import('./progress.mjs').Progress} progress
 */
export async function buildWeb(project, progress) {
  const record = join(project, 'dist', RECORD);
  const stamp = stampOf(project);
  const isThere = existsSync(join(project, 'dist', 'web', 'index.html'));
  if (isThere && existsSync(record) && readFileSync(record, 'utf8') === stamp) return;
  await progress.step('Building the web', async () => {
    const vite = createRequire(join(project, 'package.json')).resolve('vite');
    const { build } = await import(pathToFileURL(vite).href);
    await build({ configFile: join(project, WEB, 'vite.config.ts') });
    mkdirSync(join(project, 'dist'), { recursive: true });
    writeFileSync(record, stamp);
  });
}

/** @param {string} project */
function stampOf(project) {
  const hash = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
  const files = readdirSync(join(project, WEB), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
