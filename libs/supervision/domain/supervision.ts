import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';
import { SUPERVISION, type SupervisionState } from './machine.js';

/** 督办: an office is late with something, and is asked for it, level by level, until it is done or answered for. */
export interface Supervision {
  /** Within the file that it stands on: V1, V2 … */
  readonly number: string;
  readonly state: SupervisionState;
  readonly to: Addressee;
  /** What is late: one supervision for each, however often it is found to be. */
  readonly about: string;
  /** Why, at first or since: what its end is measured by. */
  readonly because: string;
  /** The item that it is about; on the project's own file, where it is about one. */
  readonly item?: string;
  /** Which stage, or which problem, it is about. */
  readonly subject?: string;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    /** Those that are open. */
    readonly supervisions?: readonly Supervision[];
    /** How many there ever were. */
    readonly supervised?: number;
  }
}

export const openOnes = ({ step }: Pick<Passage, 'step'>): readonly Supervision[] =>
  step.memo.supervisions ?? [];

export function begin(
  p: Passage,
  about: Pick<Supervision, 'to' | 'about' | 'because' | 'item' | 'subject'>,
): Supervision {
  const supervised = (p.step.memo.supervised ?? 0) + 1;
  const supervision = { ...about, number: `V${supervised}`, state: SUPERVISION.initial };
  p.remember({ supervised, supervisions: [...openOnes(p), supervision] });
  return supervision;
}

type Event = (typeof SUPERVISION.transitions)[number]['event'];

/** To where an event leads it; at its end it leaves the file, and stays in the facts and among the letters. */
export function follow(p: Passage, supervision: Supervision, event: Event): Supervision {
  const after = { ...supervision, state: p.follow(SUPERVISION, supervision.state, event) };
  replace(p, after, SUPERVISION.terminal.includes(after.state) ? [] : [after]);
  return after;
}

/** It is found to be late for another reason than the one for which it began. */
export function becauseOf(p: Passage, supervision: Supervision, because: string): Supervision {
  const after = { ...supervision, because };
  replace(p, after, [after]);
  return after;
}

const replace = (p: Passage, { number }: Supervision, by: readonly Supervision[]): void =>
  p.remember({ supervisions: openOnes(p).flatMap((one) => (one.number === number ? by : one)) });
