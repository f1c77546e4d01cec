import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.mjs';

/** How a tool of ours ends when it met a foreseen obstacle: it has said what, and what to do. */
const FORESEEN = 3;

/**
 * Runs one of dist/tools to its end.
 * @param {string} project
 * @param {string} tool its name, such as migrate
 * @param {{ env: NodeJS.ProcessEnv, logs: string, signal?: AbortSignal }} options
 * @returns {Promise<string>} the last line that it printed: its result, in words
 */
export async function runTool(project, tool, { env, logs, signal }) {
  const log = join(logs, `${tool}.log`);
  const script = join(project, 'dist', 'tools', `${tool}.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    cwd: project,
    env,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  appendFileSync(log, output + complaint, { mode: 0o600 });
  if (code === 0) return lastLine(output);
  const [problem = '', ...remedy] = complaint.trim().split('\n→ ');
  if (code === FORESEEN) throw new Failure(problem, remedy.join(' '));
  throw new Failure(`The tool ${tool} failed: ${essence(complaint)}`, `The whole story is in ${log}.`);
}

/**
 * Tries again what may only have come too early: where one server died, another may still be coming back.
 * @template T
 * @param {() => Promise<T>} work
 * @param {number} [tries]
 * @returns {Promise<T>}
 */
export async function patiently(work, tries = 5) {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1) throw error;
    await pause(2_000);
    return patiently(work, tries - 1);
  }
}

/** @param {string} output */
function lastLine(output) {
  return output.trimEnd().split('\n').at(-1) ?? '';
}

/**
 * What went wrong, without the way there.
 * @param {string} complaint
 * @returns {string}
 */
export function essence(complaint) {
  const lines = complaint.trim().split('\n');
  return lines.find((line) => /^\S*error\b.*:/i.test(line)) ?? lines.slice(-3).join('\n    ');
}
