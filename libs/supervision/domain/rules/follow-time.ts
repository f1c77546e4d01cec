import { OWNER } from '../../../identity/domain/relation.js';
import type { Duty } from '../../../steps/domain/duty.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { StepFile } from '../../../steps/domain/step-file.js';
import { close, openSupervision, THE_STEP, URGED } from '../open-supervision.js';
import { openOnes, type Supervision } from '../supervision.js';

/** V01: red, a promise is broken. V09: dark red, the law is. What its owner performs itself is nobody's to supervise. */
export function superviseLate(p: Passage, light: string): void {
  if (p.step.department === OWNER) return;
  openSupervision(p, { level: light === 'dark-red' ? 2 : 1, because: light });
}

/** V01, V09: another office has let the time for a duty of its own go by: what was promised, or what the law allows. */
export function superviseNeglected(p: Passage, dutyId: string): void {
  const duty = p.step.memo.duties?.find(({ id }) => id === dutyId);
  if (duty?.to.kind !== 'department') return;
  const level = lightOf(p, duty) === 'dark-red' ? 2 : 1;
  const { to, subject } = duty;
  openSupervision(p, { level, because: `${duty.kind}-overdue`, to, about: dutyId, subject });
}

const lightOf = ({ step }: Passage, { kind, subject }: Duty): string | undefined =>
  step.clocks.findLast(
    (clock) => clock.kind === kind && clock.subject === subject && clock.state === 'lapsed',
  )?.light;

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
