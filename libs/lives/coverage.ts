import { MACHINES } from '../steps/domain/states.js';
import { FEATURES } from '../rulebook/domain/features.js';

/** Every transition that the machines declare, by its id of the rule book. */
export const DECLARED: readonly string[] = [
  ...Object.values(MACHINES).flatMap(({ transitions }) => transitions.map(({ id }) => id)),
  ...FEATURES.machines.flatMap(({ transitions }) => transitions.map(({ id }) => id)),
];

export interface Coverage {
  readonly declared: number;
  readonly taken: number;
  /** Those that no life has taken. */
  readonly never: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

export function coverageOf(transitions: Iterable<string>): Coverage {
  const counts = new Map<string, number>();
  for (const id of transitions) counts.set(id, (counts.get(id) ?? 0) + 1);
  const never = DECLARED.filter((id) => !counts.has(id));
  return { declared: DECLARED.length, taken: DECLARED.length - never.length, never, counts };
}
