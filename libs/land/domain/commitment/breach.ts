import type { Clock } from '../../../clocks/domain/clock.js';
import { raiseByRule, type StuckRule } from '../../../issues/domain/raise.js';
import { due } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { commitment, unusedMoney } from './commitment.js';

/** G02: two months before the end of the promise somebody is told; once more, where a new figure moved that end. */
export function warn(p: Passage, clock: Clock): void {
  if (commitment.open(p).state === 'G_COMMITTED') commitment.follow(p, 'WARN_RAISED');
  p.record('land.warned', due(clock), concerned(p));
  raiseByRule(p, atRisk(p));
}

/** G04: the land was not used in time. Nothing new may rely on it, and what was paid for it is at risk. */
export function breach(p: Passage, clock: Clock): void {
  keepPeriod(p, clock);
  commitment.remember(p, { dueOn: clock.dueOn });
  breakPromise(p);
  p.record('land.breached', { ...due(clock), atRisk: unusedMoney(commitment.open(p)) }, concerned(p));
  raiseByRule(p, atRisk(p));
}

/** ST-09 用地承诺临期: a problem of class B, for the department that watches over the land. */
const atRisk = ({ step: { item, department } }: Passage): StuckRule => ({
  rule: 'ST-09',
  item: item.code,
  category: '用地',
  suggests: { class: 'B', department },
});

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
