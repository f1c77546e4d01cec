import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { COMMITMENT } from '../machine.js';
import { promiseAtStake } from '../promise-at-stake.js';

/** K05 整改: what the check found wanting is mended in time; F06: what was filed is put right. */
export function rectify(p: Passage, command: CommandOf<'rectify'>): void {
  const promise = promiseAtStake(p);
  if (promise) {
    const state = p.follow(COMMITMENT, promise.state, 'RECTIFY_DONE');
    p.remember({ commitment: { ...promise, state, rectifiedOn: p.today } });
  }
  if (p.step.machine === 'filing') p.take('RECTIFY_DONE');
  p.record('commitment.rectified', { ...command.extra }, [p.lead]);
  p.meet('rectification');
}
