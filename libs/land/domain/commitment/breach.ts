import type { Clock } from '../../../clocks/domain/clock.js';
import { due } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { commitment, unusedMoney } from './commitment.js';

/** G02: two months before the end of the promise somebody is told; once more, where a new figure moved that end. */
export function warn(p: Passage, clock: Clock): void {
  if (commitment.open(p).state === 'G_COMMITTED') commitment.follow(p, 'WARN_RAISED');
  p.record('land.warned', due(clock), concerned(p));
}

/** G04: the land was not used in time. Nothing new may rely on it, and what was paid for it is at risk. */
export function breach(p: Passage, clock: Clock): void {
  keepPeriod(p, clock);
  commitment.remember(p, { dueOn: clock.dueOn });
  breakPromise(p);
  p.record('land.breached', { ...due(clock), atRisk: unusedMoney(commitment.open(p)) }, concerned(p));
}

/** Through the warning, whether or not there was still time for one. */
export function breakPromise(p: Passage): void {
  if (commitment.open(p).state === 'G_COMMITTED') commitment.follow(p, 'WARN_RAISED');
  commitment.follow(p, 'COMMIT_EXPIRED');
  p.impede('land-breached');
}

/** A period that is over stays known: an excuse counts on from it. */
export function keepPeriod(p: Passage, { kind, n, prolonged }: Clock): void {
  const { months } = commitment.open(p);
  commitment.remember(p, { months: { ...months, [kind]: n - prolonged } });
}
