import { isOpen, type Clock } from '../../clocks/domain/clock.js';
import { WATCHED_BY, WATCHES, type Watch } from '../../clocks/domain/watch.js';
import { wakesAt } from '../domain/settle.js';
import { isTerminal } from '../domain/states.js';
import type { StepFile } from '../domain/step-file.js';

/** A bell for one of a step's workflows; `over` where it has nothing to wait for any more. */
export interface NewBell {
  readonly step_id: string;
  readonly watch: Watch;
  readonly over: boolean;
}

/**
 * Ring only when it matters: what ends a workflow or brings its next waking forward. A fact that can only put it
 * off need not ring: the workflow pulls when it wakes anyway, and sees that it has more time.
 */
export function bellsFor(before: StepFile | undefined, after: StepFile): NewBell[] {
  return WATCHES.flatMap((watch) => {
    const was = clocksOf(before, watch);
    const is = clocksOf(after, watch);
    const ended = !isOver(watch, before, was) && isOver(watch, after, is);
    return ended || wakesSooner(was, is) ? [{ step_id: after.id, watch, over: ended }] : [];
  });
}

const clocksOf = (step: StepFile | undefined, watch: Watch): Clock[] =>
  (step?.clocks ?? []).filter((clock) => isOpen(clock) && WATCHED_BY[clock.kind] === watch);

/** A step's own passage is over when its machine has ended; any other watch when nothing is left to wait for. */
function isOver(watch: Watch, step: StepFile | undefined, open: readonly Clock[]): boolean {
  if (open.length > 0) return false;
  return watch !== 'approval-step' || (step !== undefined && isTerminal(step.state));
}

function wakesSooner(before: readonly Clock[], after: readonly Clock[]): boolean {
  const was = wakesAt(before);
  const wakes = wakesAt(after);
  return wakes !== null && (was === null || wakes < was);
}
