import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** @param {string} output */
function lastLine(output) {
  return output.trimEnd().split('\n').at(-1) ?? '';
}

/**
 * What went wrong, without the way there.
 * @param {string} complaint
 */
function essence(complaint) {
  const lines = complaint
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line));
  return lines.slice(-8).join('\n    ');
}
