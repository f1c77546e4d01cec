import type { Passage } from '../../steps/domain/passage.js';
import { hasFallen } from '../../steps/domain/states.js';
import type { CommitmentMemo } from './memo.js';

/**
 * The promise that a check, and what follows it, is about. A filing may be looked into without any promise, and again
 * after one was kept; of what has fallen nothing is left to check.
 */
export function promiseAtStake(p: Passage): CommitmentMemo | undefined {
  const { machine, state, memo } = p.step;
  if (hasFallen(state)) p.refuse('step.not-in-state', 'K03', { allowedIn: ['granted', 'delivered'] });
  if (machine === 'filing') return memo.commitment?.state === 'K_FULFILLED' ? undefined : memo.commitment;
  return memo.commitment ?? p.refuse('commitment.none', '国办发〔2020〕42号');
}
