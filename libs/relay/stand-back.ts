import { constants, setPriority } from 'node:os';

/**
 * Commands go first: where everything shares one machine, what time does takes the processor that officers leave. It
 * can wait a moment, since what is recorded is the legal instant. Called before any thread is started.
 */
export function standBack(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
