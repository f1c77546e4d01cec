import { findings } from '../../../commitments/domain/rules/check.js';
import { postCheckTerms } from '../../../commitments/domain/terms.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { hasFallen } from '../../../steps/domain/states.js';
import '../tacit.js';

/** A25: what nobody examined is always checked afterwards; what was promised as well, its own check covers. */
export function beginPostCheck(p: Passage): void {
  const { standsOn, commitment } = p.step.memo;
  if (standsOn !== 'tacit' || commitment) return;
  const rule = p.setting.parameters.basis('tacit_decision_enabled');
  const terms = postCheckTerms(p, p.step.decidedOn ?? p.today);
  p.start({ ...terms, basis: rule ?? terms.basis });
}

export const wasDecidedBySilence = ({ step: { memo, state } }: Passage): boolean =>
  memo.tacit !== undefined && memo.commitment === undefined && !hasFallen(state);

/** 行政许可法 art. 69: what should not have been granted is proposed for revocation; the lead decides on that, as ever. */
export function checkWhatSilenceDecided(p: Passage, command: CommandOf<'check'>): void {
  const { tacit } = p.step.memo;
  if (!tacit || tacit.check)
    p.refuse('tacit.checked-already', '行政许可法69', { on: tacit?.check?.on ?? '' });
  const check = findings(p, command);
  const why = command.reason === undefined ? {} : { reason: command.reason };
  p.record('commitment.checked', { ...command.extra, ...check, ...why }, [p.applicant]);
  p.remember({ tacit: { ...tacit, check } });
  p.meet('post-check');
  if (!check.passed)
    p.record('licence.revocation-proposed', { ground: 'tacit-not-lawful' }, [p.lead, p.applicant]);
}
