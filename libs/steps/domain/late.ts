import { isTerminal, type StepState } from './states.js';
import type { StepMemo } from './step-file.js';

/** 双公示: what was decided is to be made public, also once it has been delivered. */
const OUTLIVES_DELIVERY = 'publication';

/** INV-I: what is over is late with nothing any more, but for the publication of what was delivered. */
export function lateIn(state: StepState, { late }: StepMemo): StepMemo['late'] {
  if (!isTerminal(state)) return late;
  const of = state === 'DELIVERED' ? late?.of?.filter((task) => task === OUTLIVES_DELIVERY) : [];
  return late && of && of.length > 0 ? { ...late, of } : undefined;
}
