import type { Passage } from '../../../steps/domain/passage.js';
import { LICENCE } from '../licence-machine.js';
import { licenceOf } from '../licence-memo.js';
import { validityClock } from '../validity.js';

/**
 * What it was good for has been done before its end: the approval that follows it is there, or building has begun
 * (环境影响评价法 art. 24: five years until the start). It ends no more.
 */
export function used(p: Passage, by: string): void {
  if (!validityClock(p.step)) return;
  const { state, ...licence } = licenceOf(p.step);
  const after = state === 'L_EXPIRING' ? p.follow(LICENCE, state, 'USED') : state;
  p.remember({ licence: { ...licence, state: after, usedBy: by, renewal: undefined } });
  p.meet('validity');
}
