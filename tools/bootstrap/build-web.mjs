import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Failure } from './failure.mjs';
import { runToEnd } from './run-to-end.mjs';

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
    // In a process of its own: Vite makes the one that it runs in a production one, and that is not ours to decide here.
    const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
    const code = await runToEnd([vite, 'build', '--config', join(project, WEB, 'vite.config.ts')], {
      cwd: project,
      env: process.env,
    });
    if (code !== 0)
      throw new Failure('The web could not be built', 'Mend what is named above and start again.');
    compress(join(project, 'dist', 'web'));
    mkdirSync(join(project, 'dist'), { recursive: true });
    writeFileSync(record, stamp);
  });
}

/**
 * Once here instead of at every request; what is small gains nothing, fonts and pictures are as small as they get.
 * @param {string} web
 */
function compress(web) {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).map((file) => join(web, file));
  for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
    const content = readFileSync(file);
    if (content.length > 1_024) writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
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
