import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { StepMemo } from '../../../steps/domain/step-file.js';
import { COMMITMENT } from '../machine.js';
import type { Check, CommitmentMemo } from '../memo.js';
import { promiseAtStake } from '../promise-at-stake.js';
import { rectificationTerms } from '../terms.js';

/** 事后核查, K03 and K04: whether what was promised is so; F04, 核准备案条例 art. 15: whether what was filed is. */
export function check(p: Passage, command: CommandOf<'check'>): void {
  const promise = promiseAtStake(p);
  if (p.step.machine === 'filing' && !p.may('POSTCHECK_FAILED')) p.take('POSTCHECK_FAILED');
  const found = findings(p, command);
  const judged = promise && judge(p, promise, found);
  const why = command.reason === undefined ? {} : { reason: command.reason };
  p.record('commitment.checked', { ...command.extra, ...found, ...why }, [p.applicant]);
  if (judged) p.meet('post-check');
  p.remember({ ...(judged ? { commitment: judged } : {}), ...checkedAtLast(p) });
  if (found.passed) return;
  if (judged) p.start(rectificationTerms(p));
  if (p.step.machine === 'filing') orderCorrection(p, why);
}

export function findings({ today, actor }: Passage, { passed, ...told }: CommandOf<'check'>): Check {
  const { number, findings: found, checkedBy = actor.label } = told;
  return {
    on: today,
    passed,
    checkedBy,
    ...(number === undefined ? {} : { number }),
    ...(found === undefined ? {} : { findings: found }),
  };
}

function judge(p: Passage, promise: CommitmentMemo, found: Check): CommitmentMemo {
  const state = p.follow(COMMITMENT, promise.state, found.passed ? 'POSTCHECK_DONE' : 'POSTCHECK_FAILED');
  return { ...promise, state, check: found };
}

/** A lead that was late with its check is so no more; one that has not delivered yet is late with that. */
const checkedAtLast = ({ step }: Passage): Pick<StepMemo, 'late'> =>
  step.state === 'GRANTED' ? {} : { late: undefined };

/** F04: prohibited by industrial policy, or to be verified instead of filed: it is to be put right. */
function orderCorrection(p: Passage, why: { readonly reason?: string }): void {
  p.take('POSTCHECK_FAILED');
  p.record('filing.correction-ordered', why, [p.applicant]);
}
