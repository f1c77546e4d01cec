import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { WHOLE } from '../measures.js';
import { concerned } from '../concerned.js';
import { isOver, openLand, rememberLand, stopClocks, unusedShare } from './open-land.js';

/** 国发〔2004〕28号: two years after the approval what was not used of it lapses, whatever was excused or objected. */
export function lapse(p: Passage, { dueOn }: Clock): void {
  const land = openLand(p);
  const share = unusedShare(land) / WHOLE;
  rememberLand(p, { over: 'lapsed', objected: undefined, case: undefined });
  p.record('licence.lapsed', { dueOn, because: 'land-not-used', share }, concerned(p));
  p.unimpede('land-breached');
  if (land.used > 0) stopClocks(p, 'land-lapsed');
  else p.fall('L_LAPSED', 'land-not-used');
}

/** The approval was revoked, recalled or cancelled for a reason of its own: nothing is promised any more. */
export function fell(p: Passage): void {
  const { land } = p.step.memo;
  if (land && !isOver(land)) rememberLand(p, { over: 'fallen', objected: undefined, case: undefined });
}
