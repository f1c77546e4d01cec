import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { reviewTerms } from '../../../steps/domain/rules/accept.js';

/**
 * A21, 江西办法: what was supplied changes the conclusion. The opinion is void, what relied on it is told, and the matter
 * is handled again from its acceptance on: the lead's time begins anew today.
 */
export function voidOpinion(p: Passage, command: CommandOf<'void-opinion'>): void {
  p.demandReason(command.reason, '江西办法');
  if (!p.may('TOLERANCE_IMPACT_FOUND')) p.take('TOLERANCE_IMPACT_FOUND');
  if (!p.step.materials.some(isSupplied)) p.refuse('tolerance.nothing-supplied', '江西办法');
  p.take('TOLERANCE_IMPACT_FOUND', { decidedWith: undefined, late: undefined });
  p.set({ decision: null, decidedOn: null });
  p.record('step.opinion-voided', { ...command.extra, reason: command.reason }, [p.applicant]);
  p.stop('conversion', 'opinion-voided');
  p.turn('fell', 'opinion-voided');
  for (const terms of reviewTerms(p)) p.start({ ...terms, triggerOn: p.today });
}

/** Promised once, and there by now. */
const isSupplied = ({ status, supplyBy }: Passage['step']['materials'][number]): boolean =>
  supplyBy !== undefined && (status === 'handed-in' || status === 'fetched');
