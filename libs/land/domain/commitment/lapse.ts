import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { WHOLE } from '../measures.js';
import { commitment, stopClocks, unusedShare } from './commitment.js';

/** 国发〔2004〕28号: two years after the approval what was not used of it lapses, whatever was excused or objected. */
export function lapse(p: Passage, { dueOn }: Clock): void {
  const land = commitment.open(p);
  const share = unusedShare(land) / WHOLE;
  commitment.remember(p, { over: 'lapsed', objected: undefined, case: undefined });
  p.record('licence.lapsed', { dueOn, because: 'land-not-used', share }, concerned(p));
  p.unimpede('land-breached');
  if (land.used > 0) stopClocks(p, 'land-lapsed');
  else p.fall('L_LAPSED', 'land-not-used');
}
