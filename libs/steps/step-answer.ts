import { formatInstant } from '../calendar/domain/day.js';
import { isOpen } from '../clocks/domain/clock.js';
import { publicStateOf, type PublicState } from './domain/states.js';
import type { StepFile } from './domain/step-file.js';

/** A step as a command leaves it: what the one who acted needs to see next. */
export interface StepAnswer {
  readonly id: string;
  readonly item: string;
  readonly state: PublicState;
  readonly holder: { readonly kind: string; readonly code: string } | null;
  readonly decision: 'granted' | 'refused' | null;
  readonly clocks: readonly {
    readonly clock: string;
    readonly dueOn: string;
    readonly lapsesAt: string;
    readonly paused: boolean;
    readonly provisional: boolean;
  }[];
  /** The newest fact of the project after this command. */
  readonly fact: number;
  /** The number of the problem or the incident that was raised by it. */
  readonly raised?: string;
}

export function answerOf(step: StepFile, fact: number, before?: StepFile): StepAnswer {
  const raised = step.memo.matters?.findLast(({ id }) => !before?.memo.matters?.some((one) => one.id === id));
  return {
    id: step.id,
    item: step.item.code,
    state: publicStateOf(step.state),
    holder: step.holder,
    decision: step.decision,
    clocks: step.clocks.filter(isOpen).map((c) => ({
      clock: c.kind,
      dueOn: c.dueOn,
      lapsesAt: formatInstant(c.lapsesAt),
      paused: c.state === 'paused',
      provisional: c.provisional,
    })),
    fact,
    ...(raised ? { raised: raised.number } : {}),
  };
}
