import { OWNER } from '../../../identity/domain/relation.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { StepFile } from '../../../steps/domain/step-file.js';
import { close, openSupervision, THE_STEP, URGED } from '../open-supervision.js';
import { openOnes, type Supervision } from '../supervision.js';

/** V01: red, a promise is broken. V09: dark red, the law is. What its owner performs itself is nobody's to supervise. */
export function superviseLate(p: Passage, light: string): void {
  if (p.step.department === OWNER) return;
  openSupervision(p, { level: light === 'dark-red' ? 2 : 1, because: light });
}

/** V01: another office has let the time for a duty of its own go by. */
export function superviseNeglected(p: Passage, dutyId: string): void {
  const duty = p.step.memo.duties?.find(({ id }) => id === dutyId);
  if (duty?.to.kind !== 'department') return;
  openSupervision(p, { level: 1, because: `${duty.kind}-overdue`, to: duty.to, about: dutyId });
}

/** V05: what was late is done, or what was urged has moved on. */
export function closeWhatIsDone(p: Passage, before: StepFile): void {
  for (const one of openOnes(p)) if (isDone(p, before, one)) close(p, one, 'done');
}

function isDone({ step }: Passage, before: StepFile, { about, because }: Supervision): boolean {
  if (about !== THE_STEP) return isDuty(before, about) && !isDuty(step, about);
  return because === URGED ? step.state !== before.state : step.memo.late === undefined;
}

const isDuty = ({ memo }: StepFile, about: string): boolean =>
  memo.duties?.some(({ id }) => id === about) ?? false;
