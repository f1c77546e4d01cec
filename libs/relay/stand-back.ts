import { readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

const BELOW = constants.priority.PRIORITY_BELOW_NORMAL;

/**
 * Commands go first: where everything shares one machine, what time does takes the processor that officers leave. It
 * can wait a moment, since what is recorded is the legal instant. Called before any thread is started.
 */
export function standBack(): void {
  setPriority(BELOW);
  try {
    // Linux may weigh whole sessions against each other first; only one of our own is ours to set back.
    if (isSessionOfItsOwn()) writeFileSync('/proc/self/autogroup', String(BELOW));
  } catch {
    // Another system, or a container that weighs in its own way.
  }
}

function isSessionOfItsOwn(): boolean {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const [, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return session === String(process.pid);
}
