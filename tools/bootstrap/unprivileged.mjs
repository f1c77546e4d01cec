import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * PostgreSQL refuses to run as root, so a root who starts the product lends it this user.
 * @returns {{ uid: number, gid: number } | undefined} undefined when we are not root
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const nobody = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  return { uid: Number(nobody?.[2] ?? 65534), gid: Number(nobody?.[3] ?? 65534) };
}

/**
 * Whether another user may enter a folder: every folder above it must let strangers through.
 * What does not exist yet will be made enterable, so it is no obstacle.
 * @param {string} folder
 * @param {(folder: string) => number | null} [modeOf] the permission bits, null for what does not exist
 * @returns {boolean}
 */
export function mayBeEntered(folder, modeOf = permissionBits) {
  const mode = modeOf(folder);
  if (mode !== null && (mode & 0o001) === 0) return false;
  const above = dirname(folder);
  return above === folder || mayBeEntered(above, modeOf);
}

/** @param {string} folder */
function permissionBits(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.mode ?? null;
}
