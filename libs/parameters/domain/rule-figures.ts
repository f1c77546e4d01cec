import type { ParameterDefinitions } from './parameter.js';
import type { Relation } from './relations.js';

/** What the rule book says of its figures: what each may be, and how they stand to one another. */
export interface RuleFigures {
  readonly definitions: ParameterDefinitions;
  readonly relations: readonly Relation[];
}
