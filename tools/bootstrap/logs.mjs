import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';

const LARGE = 32 * 1024 * 1024;

/**
 * The last lines that say anything, for an error message.
 * @param {string} file
 * @param {number} [lines]
 * @returns {string}
 */
export function logTail(file, lines = 3) {
  if (!existsSync(file)) return 'it left no log';
  const all = readFileSync(file, 'utf8').trimEnd().split('\n');
  return all.slice(-lines).join('\n    ');
}

/**
 * Keeps one older generation of a log, so that a product that runs for months does not fill the disk.
 * @param {string} file
 */
export function rotateLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGE) renameSync(file, `${file}.1`);
}
