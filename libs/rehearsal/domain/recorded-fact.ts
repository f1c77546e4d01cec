import { dayOf, formatInstant } from '../../calendar/domain/day.js';
import type { Day } from '../../calendar/domain/day.js';

/** A fact as the system recorded it. */
export interface RecordedFact {
  /** Rises by one a fact within a project. */
  readonly seq: number;
  /** Business time. */
  readonly at: Date;
  readonly fact: string;
  /** On every fact about a step. */
  readonly item: string | null;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export function dayOfFact(fact: RecordedFact): Day {
  return dayOf(fact.at);
}

/** The line that the format publishes for a fact. */
export function factAsJson({ seq, at, fact, item, actor, data }: RecordedFact): Record<string, unknown> {
  return { seq, at: formatInstant(at), fact, ...(item === null ? {} : { item }), actor, data };
}
