import { spawn } from 'node:child_process';

/**
 * Runs a program of ours to its end in the same terminal. A signal ends the program first; then whoever
 * started it can still tidy up.
 * @param {string[]} args for node
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, patience?: AbortSignal, asked?: (child: import('node:child_process').ChildProcess) => void }} options
 *   asked: gives the program a channel, and hears when it asks for something by it
 * @returns {Promise<number>} its exit code
 */
export async function runToEnd(args, { cwd, env, patience, asked }) {
  const stdio = /** @type {const} */ (['inherit', 'inherit', 'inherit']);
  const child = spawn(process.execPath, args, { cwd, env, stdio: asked ? [...stdio, 'ipc'] : [...stdio] });
  if (asked) child.once('message', () => asked(child));
  const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  // The terminal has already sent Ctrl-C to the child as well; here it only must not end us.
  const heed = () => undefined;
  process.on('SIGINT', heed).on('SIGTERM', passOn).on('SIGHUP', passOn);
  patience?.addEventListener('abort', () => child.kill('SIGKILL'));
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 130));
    });
  } finally {
    process.off('SIGINT', heed).off('SIGTERM', passOn).off('SIGHUP', passOn);
  }
}
