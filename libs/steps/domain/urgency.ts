import { brightest, isOpen, type Clock, type Light } from '../../clocks/domain/clock.js';
import type { StepFile } from './step-file.js';

type Urgent = Pick<StepFile, 'clocks' | 'holder' | 'memo'>;

/** What others than the holder have to do has lights of its own, in the lists of those others. */
const isOfTheStep =
  ({ duties = [] }: Urgent['memo']) =>
  ({ kind, subject }: Clock): boolean =>
    !duties.some((duty) => duty.kind === kind && duty.subject === subject);

/** The clock that presses: of those that run against the holder, the one that ends first. */
export function pressingClock({ clocks, holder }: Pick<Urgent, 'clocks' | 'holder'>): Clock | null {
  const mine = clocks.filter(
    ({ state, against }) =>
      state === 'running' && against.kind === holder?.kind && against.code === holder.code,
  );
  return mine.reduce<Clock | null>((first, c) => (first && first.lapsesAt <= c.lapsesAt ? first : c), null);
}

/** What an inbox sorts by: when the holder has to be done; a lead that is late, since when it is. */
export function dueAt(step: Urgent): Date | null {
  const late = step.holder?.kind === 'department' ? step.memo.late : undefined;
  return late ? new Date(late.since) : (pressingClock(step)?.lapsesAt ?? null);
}

/**
 * When the lights of its running clocks come on. They are recorded when the step is next settled and wake nobody; who
 * only looks has to know them before that.
 */
export function lightMoments({ clocks, memo }: Pick<Urgent, 'clocks' | 'memo'>): {
  blueAt: Date | null;
  yellowAt: Date | null;
} {
  const running = clocks.filter((c) => c.state === 'running').filter(isOfTheStep(memo));
  return {
    blueAt: earliest(running.map((c) => c.blueAt)),
    yellowAt: earliest(running.map((c) => c.yellowAt)),
  };
}

const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);

/** The brightest light on a step: of its open clocks, and of those that are over and still owed. */
export function lightOf({ clocks, memo }: Pick<Urgent, 'clocks' | 'memo'>): Light {
  const own = clocks.filter(isOpen).filter(isOfTheStep(memo));
  return brightest([...own.map((c) => c.light), memo.late?.light ?? 'green']);
}
