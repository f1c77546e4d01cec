import type { Clock } from '../../../clocks/domain/clock.js';
import { due, named } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { LICENCE } from '../licence-machine.js';
import { licenceOf, workOf } from '../licence-memo.js';
import { ownValidity } from '../validity.js';
import { WORK } from '../work-machine.js';
import { renewAtEnd } from './renew.js';

/** C01: the time to apply for renewal is near. Once more before the end: whoever still owes an act. */
export function remindOfEnd(p: Passage, clock: Clock): void {
  const { state, renewal } = licenceOf(p.step);
  if (clock.remindAt.length === 0) {
    p.record('clock.reminded', { ...named(clock), ...due(clock) }, [renewal ? p.lead : p.applicant]);
    return;
  }
  if (state === 'L_VALID') {
    const expiring = p.follow(LICENCE, state, 'WARN_RAISED');
    p.remember({ licence: { ...licenceOf(p.step), state: expiring } });
  }
  p.record('licence.expiring', { dueOn: clock.dueOn }, [p.applicant]);
}

/**
 * 行政许可法 art. 50 and 70(1). C02: a renewal that was applied for in time and not answered is deemed to be given.
 * C04, C10: otherwise it has lapsed, without anybody doing anything.
 */
export function expire(p: Passage, clock: Clock): void {
  if (licenceOf(p.step).renewal) renewAtEnd(p, clock);
  else lapse(p, clock, unusedBecause(p));
}

/** W03, 建筑法 art. 9: nobody has begun to build in time, so the permit is void by itself. */
export function voidUnbuilt(p: Passage, clock: Clock): void {
  const work = workOf(p.step);
  p.remember({ work: { ...work, state: p.follow(WORK, work.state, 'LICENCE_LAPSED') } });
  lapse(p, clock, 'work-not-started');
}

function lapse(p: Passage, { dueOn }: Clock, because: string): void {
  p.follow(LICENCE, licenceOf(p.step).state, 'LICENCE_LAPSED');
  p.record('licence.lapsed', { dueOn, because }, [p.applicant, p.lead]);
  p.fall('L_LAPSED', 'lapsed');
}

/** Its time was the time to do something in; or it simply was its time. */
function unusedBecause({ step }: Passage): string {
  const until = ownValidity(step.item)?.until ?? [];
  return until.length === 0 ? 'expired' : 'not-used';
}
