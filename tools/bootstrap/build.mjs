import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleWorkflows } from './bundle-workflows.mjs';
import { checkCatalogue, isReadByLines } from './check-catalogue.mjs';
import { Failure } from './failure.mjs';

/** dist/ mirrors these; what runs before the build (*.mjs) and the tests stay behind. */
const ROOMS = ['apps', 'libs', 'workflows', 'tools'];
const STAYS_BEHIND =
  /\.(spec\.ts|test\.ts|d\.ts|mjs|cjs|md)$|(^|\/)tsconfig[^/]*\.json$|^tools\/bootstrap\/|^apps\/web\//;
const RECORD = '.build.json';

/** @typedef {Record<string, string>} Stamps source file → what it was when it was built */

/**
 * Builds what has changed since the last time, and takes away what is no longer there.
 * @param {string} project
 * @param {import('./progress.mjs').Progress} progress
 */
export async function build(project, progress) {
  const dist = join(project, 'dist');
  const toolchain = stampOfToolchain(project);
  const before = readRecord(join(dist, RECORD), toolchain);
  const now = stamps(project);
  const { changed, gone } = compare(before, now);
  if (changed.length === 0 && gone.length === 0) return;
  await progress.step(`Building ${changed.length} of ${Object.keys(now).length} files`, async () => {
    if (Object.keys(before).length === 0) rmSync(dist, { recursive: true, force: true });
    mkdirSync(dist, { recursive: true });
    for (const file of gone) rmSync(join(dist, outputOf(file)), { force: true });
    const packageOf = createRequire(join(project, 'package.json'));
    const outcomes = await Promise.allSettled(changed.map((file) => produce(project, file, packageOf)));
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (failed.length > 0) throw explainFailed(failed);
    await Promise.all([
      bundleWorkflows(project, [...changed, ...gone]),
      checkCatalogue(project, [...changed, ...gone]),
    ]);
    writeFileSync(join(dist, RECORD), JSON.stringify({ toolchain, files: now }));
  });
}

/**
 * @param {Stamps} before
 * @param {Stamps} now
 * @returns {{ changed: string[], gone: string[] }}
 */
export function compare(before, now) {
  return {
    changed: Object.keys(now).filter((file) => before[file] !== now[file]),
    gone: Object.keys(before).filter((file) => now[file] === undefined),
  };
}

/**
 * @param {string} file
 * @returns {string}
 */
export function outputOf(file) {
  return file.replace(/\.ts$/, '.js');
}

/**
 * Under a name of its own first: a process that starts while we build never reads half a file.
 * @param {string} project
 * @param {string} file
 * @param {NodeJS.Require} packageOf
 */
async function produce(project, file, packageOf) {
  const target = join(project, 'dist', outputOf(file));
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  if (file.endsWith('.ts')) {
    const { code } = await packageOf('@swc/core').transformFile(join(project, file), { cwd: project });
    writeFileSync(draft, code);
  } else if (file.endsWith('.yaml') && !isReadByLines(file)) {
    writeFileSync(draft, jsonOf(join(project, file), packageOf('yaml').parse));
  } else {
    copyFileSync(join(project, file), draft);
  }
  renameSync(draft, target);
}

/**
 * JSON is YAML, too, and read at every start in a hundredth of the time.
 * @param {string} path
 * @param {(text: string) => unknown} parse
 */
function jsonOf(path, parse) {
  try {
    return JSON.stringify(parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/**
 * @param {string} project
 * @returns {Stamps}
 */
function stamps(project) {
  /** @type {Stamps} */
  const found = {};
  for (const room of ROOMS) collect(project, room, found);
  return found;
}

/**
 * @param {string} project
 * @param {string} folder
 * @param {Stamps} found
 */
function collect(project, folder, found) {
  if (!existsSync(join(project, folder))) return;
  for (const entry of readdirSync(join(project, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (STAYS_BEHIND.test(entry.isDirectory() ? `${path}/` : path)) continue;
    if (entry.isDirectory()) collect(project, path, found);
    else if (entry.isFile()) found[path] = stampOf(join(project, path));
  }
}

/** @param {string} path */
function stampOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs}:${size}`;
}

/** @param {string} project */
function stampOfToolchain(project) {
  const hash = createHash('sha256').update(readFileSync(join(project, '.swcrc')));
  hash.update(readFileSync(new URL(import.meta.url)));
  for (const tool of ['@swc/core', '@temporalio/worker']) {
    const { version } = JSON.parse(readFileSync(join(project, 'node_modules', tool, 'package.json'), 'utf8'));
    hash.update(`${tool} ${version}`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @param {string} toolchain
 * @returns {Stamps} nothing when it was built by another compiler, or half
 */
function readRecord(file, toolchain) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    return record.toolchain === toolchain ? record.files : {};
  } catch {
    return {};
  }
}

/** @param {Error[]} failed */
function explainFailed(failed) {
  const full = failed.find((error) => /ENOSPC/.test(error.message));
  const reasons = failed.map((error) => error.message.trim()).join('\n\n');
  return (
    full ?? new Failure(`The build failed:\n${reasons}`, 'Mend the sources named above and start again.')
  );
}
