import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { publicStateOf } from '../../../steps/domain/states.js';
import { relyNoMore } from '../../../steps/domain/rules/rely.js';

const CLAUSE = '优化营商环境条例42';

/**
 * A waiver ends by a person, with a reason, and only once what it stood on has run out before it was used: while the
 * assessment holds, nobody may ask for another. The item can then be applied for; what counted on it waits again, and
 * what had begun is flagged (行政许可法 art. 8).
 */
export function endWaiver(p: Passage, { reason, extra }: CommandOf<'end-waiver'>): void {
  const { state, memo } = p.step;
  if (state !== 'WAIVED' || !memo.assessment)
    p.refuse('step.not-in-state', CLAUSE, { allowedIn: [publicStateOf('WAIVED')] });
  const { by, park, validUntil } = memo.assessment;
  if (!memo.broken?.some((broken) => broken.by === by))
    p.refuse('step.waiver-stands', CLAUSE, { by, park, validUntil });
  p.demandReason(reason, CLAUSE);
  relyNoMore(p, reason, extra);
  p.turn('fell', 'waiver-ended');
}
