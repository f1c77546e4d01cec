import { addDays, type Day } from '../../../calendar/domain/day.js';
import type { Reliance } from '../../../procedure/domain/reliance.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { rely } from '../../../steps/domain/rules/rely.js';
import type { StepState } from '../../../steps/domain/states.js';
import type { ParkAssessment } from '../park.js';

const STANDS: ReadonlySet<StepState> = new Set(['LOCKED', 'DRAFT', 'F_DRAFT', 'WAIVED']);

/**
 * The park has been assessed again. What stood on the former assessment stands on the new one, if that goes on where the
 * former ends, or holds by now: a flag for what had run out is taken away with it. What was submitted needs it no more.
 */
export function renew(p: Passage, made: ParkAssessment): void {
  const { assessment } = p.step.memo;
  if (!assessment || !STANDS.has(p.step.state) || !goesOn(assessment, made, p.today)) return;
  p.stop('validity', 'assessment-renewed', assessment.by);
  rely(p, { ...assessment, report: made.report, validUntil: made.validUntil });
}

function goesOn({ by, validUntil: ends }: Reliance, made: ParkAssessment, today: Day): boolean {
  if (made.assessment !== by || ends === null || !isLonger(made, ends)) return false;
  const latest = today > ends ? today : addDays(ends, 1);
  return made.validFrom <= latest && isLonger(made, today);
}

/** It holds beyond that day. */
const isLonger = ({ validUntil }: ParkAssessment, day: Day): boolean =>
  validUntil === null || validUntil > day;
