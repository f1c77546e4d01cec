import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { AREA_UNITS, partOf, WHOLE } from '../measures.js';
import { breakPromise, keepPeriod } from './breach.js';
import { commitment, stopClocks, unusedMoney, unusedShare } from './commitment.js';
import { disposeOfMoney } from './dispose-of-money.js';
import { LATE } from './machine.js';
import { objectionTerms } from './terms.js';

/** G06, N-20, INV-G: still not used, it is intended to revoke the approval; who is to lose it may object first. */
export function giveNotice(p: Passage, clock: Clock): void {
  keepPeriod(p, clock);
  commitment.remember(p, { revokeOn: clock.dueOn });
  if (!LATE.includes(commitment.open(p).state)) breakNow(p);
  commitment.follow(p, 'REVOKE_PROPOSED');
  const { dueOn: objectBy } = p.start(objectionTerms(p.today, p.setting));
  p.record('land.revocation-noticed', { objectBy, atRisk: unusedMoney(commitment.open(p)) }, concerned(p));
}

/** The day of revocation came before that of the promise, by figures that were set since. */
function breakNow(p: Passage): void {
  p.stop('land-use', 'revocation-due');
  breakPromise(p);
}

/** The notice was not answered, or what was said against it was not found right. */
export function enforce(p: Passage, decidedBy?: string): void {
  if (p.setting.parameters.text('land_enforcement') === 'AUTOMATIC') revoke(p);
  else openCase(p, decidedBy);
}

/** Two different people confirm it, neither of them who decided on the objection. */
function openCase(p: Passage, decidedBy: string | undefined): void {
  commitment.remember(p, { case: decidedBy === undefined ? {} : { decidedBy } });
  p.record(
    'land.revocation-case-opened',
    { because: decidedBy ? 'objection-rejected' : 'unanswered' },
    concerned(p),
  );
}

/**
 * G07, G08: what was not used is taken back, once, and only that: the supplied part stays valid (湖南省公告). What relied
 * on an approval that is gone altogether is flagged, not undone.
 */
export function revoke(p: Passage): void {
  const land = commitment.open(p);
  const partly = land.used > 0;
  commitment.follow(p, partly ? 'REVOKE_CONFIRMED_IN_PART' : 'REVOKE_CONFIRMED');
  commitment.remember(p, { objected: undefined, case: undefined });
  const share = unusedShare(land);
  const area = land.area === null ? {} : { area: partOf(land.area, share) / AREA_UNITS };
  p.record('land.approval-revoked', { share: share / WHOLE, ...area }, concerned(p));
  disposeOfMoney(p, land);
  p.unimpede('land-breached');
  if (partly) stopClocks(p, 'land-revoked');
  else p.fall('L_REVOKED', 'land-not-used');
}
