import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runToEnd } from './run-to-end.mjs';

const SECONDS_TO_LEAVE = 20;

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @typedef {{ code: number, tally: Tally }} Run
 */

/**
 * @param {string} project
 * @param {string[]} args what the person asked of jest
 * @param {NodeJS.ProcessEnv} env
 * @param {string} report file for jest's own account
 * @returns {Promise<Run>}
 */
export async function runJest(project, args, env, report) {
  rmSync(report, { force: true });
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const { patience, stop } = patienceAfter(report);
  const code = await runToEnd([...jest, ...args, '--json', `--outputFile=${report}`], {
    cwd: project,
    env,
    patience,
  });
  stop();
  if (!existsSync(report)) return { code: code || 1, tally: { passed: 0, failed: 1, skipped: 0 } };
  const account = JSON.parse(readFileSync(report, 'utf8'));
  const tally = tallyOf(account);
  return { code: account.success && tally.failed === 0 ? 0 : 1, tally };
}

/**
 * Whether tests of a folder are among those that are asked for: jest takes what is no option for a part of a path.
 * @param {string} folder
 * @param {readonly string[]} asked
 * @returns {boolean}
 */
export function isAskedFor(folder, asked) {
  const parts = asked.filter((arg) => !arg.startsWith('-'));
  return parts.length === 0 || parts.some((part) => part.includes(folder) || folder.includes(part));
}

/**
 * A file of tests that could not even be loaded counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Tally}
 */
export function tallyOf(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests,
  };
}

/**
 * @param {readonly Run[]} runs
 * @returns {Run} fails where one of them failed
 */
export function addUp(runs) {
  const sum = (/** @type {keyof Tally} */ name) => runs.reduce((total, { tally }) => total + tally[name], 0);
  const tally = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  return { code: Math.max(...runs.map(({ code }) => code)), tally };
}

/**
 * @param {Tally} tally
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * All tests are done, yet a forgotten handle keeps jest alive: the result counts, the wait does not.
 * @param {string} report appears when the last test is done
 */
function patienceAfter(report) {
  const impatience = new AbortController();
  let seconds = 0;
  const watch = setInterval(() => {
    if (existsSync(report)) seconds += 1;
    if (seconds !== SECONDS_TO_LEAVE) return;
    process.stderr.write('jest did not leave after its last test: something was left open.\n');
    impatience.abort();
  }, 1_000);
  return { patience: impatience.signal, stop: () => clearInterval(watch) };
}
