import { brightest, isOpen, type Clock, type Light } from '../../clocks/domain/clock.js';
import type { StepFile } from './step-file.js';

type Urgent = Pick<StepFile, 'clocks' | 'holder' | 'memo'>;

/** The clock that presses: of those that run against the holder, the one that ends first. */
export function pressingClock({ clocks, holder }: Pick<Urgent, 'clocks' | 'holder'>): Clock | null {
  const mine = clocks.filter((c) => c.state === 'running' && c.against.kind === holder?.kind);
  return mine.reduce<Clock | null>((first, c) => (first && first.lapsesAt <= c.lapsesAt ? first : c), null);
}

/** What an inbox sorts by: when the holder has to be done; a lead that is late, since when it is. */
export function dueAt(step: Urgent): Date | null {
  const late = step.holder?.kind === 'department' ? step.memo.late : undefined;
  return late ? new Date(late.since) : (pressingClock(step)?.lapsesAt ?? null);
}

/** The brightest light on a step: of its open clocks, and of those that are over and still owed. */
export function lightOf({ clocks, memo }: Pick<Urgent, 'clocks' | 'memo'>): Light {
  return brightest([...clocks.filter(isOpen).map((c) => c.light), memo.late?.light ?? 'green']);
}
