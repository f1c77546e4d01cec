import type { Catalogue, FactDefinition, Facts, FactValue } from '../../catalogue/domain/index.js';

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

function problemOf(definition: FactDefinition, value: NonNullable<FactValue>): readonly FactProblem[] {
  const fact = definition.name;
  switch (definition.type) {
    case 'bool':
      return typeof value === 'boolean' ? [] : [{ fact, code: 'fact-not-yes-or-no' }];
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? [] : [{ fact, code: 'fact-not-an-amount' }];
    case 'enum': {
      const accepted = definition.options.map((option) => option.value);
      return typeof value === 'string' && accepted.includes(value) ? [] : [{ fact, code: 'fact-not-an-option', accepted }];
    }
  }
}
