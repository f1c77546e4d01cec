import { isAnswer, type Catalogue, type FactDefinition, type Facts, type FactValue } from '../../catalogue/domain/index.js';

export interface FactProblem {
  readonly fact: string;
  readonly code: 'fact-unknown' | 'fact-not-yes-or-no' | 'fact-not-an-amount' | 'fact-not-an-option';
  /** What would be accepted, where that is a closed list. */
  readonly accepted?: readonly string[];
}

/** Checks a project's facts against the catalogue's questions. A fact may be missing or null: it is not known yet. */
export function checkFacts(catalogue: Catalogue, facts: Facts): readonly FactProblem[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const definition = catalogue.facts.get(name);
    if (!definition) return [{ fact: name, code: 'fact-unknown' as const }];
    return value === null ? [] : problemOf(definition, value);
  });
}

const REFUSALS = {
  bool: 'fact-not-yes-or-no',
  number: 'fact-not-an-amount',
  enum: 'fact-not-an-option',
} as const satisfies Record<FactDefinition['type'], FactProblem['code']>;

function problemOf(definition: FactDefinition, value: NonNullable<FactValue>): readonly FactProblem[] {
  if (isAnswer(definition, value)) return [];
  const problem = { fact: definition.name, code: REFUSALS[definition.type] };
  return definition.type === 'enum' ? [{ ...problem, accepted: definition.options.map((option) => option.value) }] : [problem];
}
