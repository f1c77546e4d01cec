import { Failure } from './failure.mjs';

/** @type {[number, number]} */
const LEAST = [20, 19];

/**
 * @param {string} version such as 20.19.0
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Failure(
    `Node ${version} is too old: ${LEAST.join('.')} or later is needed.`,
    'Install Node 22 or 24 (or 20.19 or later), check with `node --version`, and start again.',
  );
}
