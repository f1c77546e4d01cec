import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { StepState } from '../../../steps/domain/states.js';

const NOT_BEGUN: ReadonlySet<StepState> = new Set(['LOCKED', 'DRAFT', 'F_DRAFT', 'WAIVED', 'DROPPED']);

/**
 * An assessment of the park has run out. Who began while it held goes on; what has not begun is flagged, to the
 * applicant and to the department that leads it. Nothing is undone by itself: people decide what becomes of it.
 */
export function expire(p: Passage, { subject: by = '' }: Clock): void {
  if (hasBegun(p)) return;
  const because = 'assessment-expired';
  p.remember({ broken: [...(p.step.memo.broken ?? []), { by, because, at: p.at.toISOString() }] });
  p.record('step.dependency-broken', { by, because }, [p.applicant, p.lead]);
}

/** What is waived has been used once what waits for it was submitted, or building began; all else once it was submitted. */
function hasBegun({ step: { state }, setting }: Passage): boolean {
  if (state !== 'WAIVED') return !NOT_BEGUN.has(state);
  return setting.worksStarted() || setting.dependents().some((other) => !NOT_BEGUN.has(other.state));
}
