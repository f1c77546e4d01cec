import { unmetExpectations, type States, type UnmetExpectation } from './expectations.js';
import type { RecordedFact } from './recorded-fact.js';
import type { Script, ScriptCommand } from './script.js';

/** Why a command was refused: the code, the clause that forbids it, and both in words. */
export interface CommandRefusal {
  readonly code: string;
  readonly clause: string;
  readonly zh: string;
  readonly en: string;
}

/** A command that went otherwise than the script says. */
export type UnexpectedAnswer =
  | { readonly kind: 'refused'; readonly command: ScriptCommand; readonly refusal: CommandRefusal }
  | { readonly kind: 'not-refused'; readonly command: ScriptCommand };

export type Failure = UnexpectedAnswer | UnmetExpectation;

export interface Outcome {
  /** Business time at the end. */
  readonly at: Date;
  readonly states: States;
  readonly failed: readonly Failure[];
}

/** A command that the rules refuse fails the rehearsal unless the script says so, and the other way round. */
export function judgeAnswer(command: ScriptCommand, refusal: CommandRefusal | null): UnexpectedAnswer | null {
  if (!refusal) return command.refused === null ? null : { kind: 'not-refused', command };
  if (command.refused === true || command.refused === refusal.code) return null;
  return { kind: 'refused', command, refusal };
}

export function judgeEnd(
  script: Script,
  facts: readonly RecordedFact[],
  end: { at: Date; states: States; answers: readonly UnexpectedAnswer[] },
): Outcome {
  const { at, states, answers } = end;
  return { at, states, failed: [...answers, ...unmetExpectations(script.expectations, facts, states)] };
}
