import type { Clock } from '../../../clocks/domain/clock.js';
import { named } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';

/** TM-31: not contacted in time, a card; what a supervisor acts on is that nothing was put right in time (TM-32). */
export function warnOfContact(p: Passage, clock: Clock): void {
  warn(p, clock);
}

/** The judge is late with an appeal; the department is no better off for it. */
export function reviewLate(p: Passage, clock: Clock): void {
  warn(p, clock);
  const duty = p.duty('rating', 'review');
  if (duty) p.turn('neglected', duty.id);
}

function warn(p: Passage, clock: Clock): void {
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light: 'red' });
  p.record('clock.warned', { ...named(clock), level: 'red' });
}

/** R05: who did not appeal in time has to put it right. */
export function appealNoMore(): void {
  // The clock that lapsed is all there is to it: without one that runs, an appeal is refused.
}
