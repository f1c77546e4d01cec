import type { ParameterProblem } from './check-parameter.js';
import type { Parameters } from './parameters.js';

/** What holds between two figures: `key` never falls below the other. */
export interface Relation {
  readonly key: string;
  readonly notBelow: string;
  readonly clause: string;
}

/** Which relations do not hold among the parameters at one instant and place. */
export const brokenRelations = (relations: readonly Relation[], parameters: Parameters): Relation[] =>
  relations.filter(({ key, notBelow }) => parameters.number(key) < parameters.number(notBelow));

/** What a figure would have to be, so that the relation holds while the other one stays as it is. */
export function relationProblem(
  relation: Relation,
  changed: string,
  parameters: Parameters,
): ParameterProblem {
  const [rule, other] =
    changed === relation.key
      ? (['parameter-not-below', relation.notBelow] as const)
      : (['parameter-not-above', relation.key] as const);
  const bounds = { other, bound: parameters.number(other) };
  return { key: changed, rule, bounds, clause: relation.clause };
}
