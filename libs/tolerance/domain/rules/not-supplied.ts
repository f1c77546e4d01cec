import { addMonths } from '../../../calendar/domain/day.js';
import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';

/** tolerance_policy 6个月内不得再用容缺. */
export const SUSPENDED_MONTHS = 6;

const BROKEN = 'materials-not-supplied';

/**
 * A18, A22: what was promised is not there in time. What was decided on the strength of it is withdrawn, the handling
 * ends, the applicant may defer nothing for six months in any of its projects, and it is recorded to its credit.
 */
export function notSupplied(p: Passage, clock: Clock): void {
  const stood = p.step.decision === 'granted';
  const over = p.step.clocks.filter((other) => isOverToo(p, other));
  for (const other of over) p.lapse(other);
  for (const { subject, dueOn } of [clock, ...over]) breakPromise(p, subject ?? '', dueOn);
  p.take('TOLERANCE_EXPIRED', { special: undefined, awaitingSince: undefined });
  p.set({ decision: null, decidedOn: null });
  p.record('step.terminated', { reason: BROKEN }, [p.applicant, p.lead]);
  p.stopAll(BROKEN);
  p.suspend('tolerance', addMonths(clock.dueOn, SUSPENDED_MONTHS), BROKEN);
  p.record('credit.recorded', { conduct: BROKEN, basis: '容缺失信惩戒' }, [p.applicant]);
  if (stood) p.turn('fell', BROKEN);
}

/** All that ends at one instant ends the matter once. */
const isOverToo = (p: Passage, { kind, state, lapsesAt }: Clock): boolean =>
  kind === 'supply' && state === 'running' && lapsesAt <= p.at;

function breakPromise(p: Passage, ref: string, dueOn: Clock['dueOn']): void {
  p.set({ materials: p.step.materials.map((m) => (m.ref === ref ? { ...m, status: 'lapsed' } : m)) });
  p.record('material.lapsed', { ref, dueOn }, [p.applicant, p.lead]);
}
