import { isAnswer, type Catalogue, type FactDefinition, type Facts } from '../../catalogue/domain/index.js';

/** A fact that is not answered as it is asked, and what would be accepted. */
export interface FactProblem {
  readonly fact: string;
  /** A rule of libs/platform/messages/accepted.yaml, and what fills its blanks. */
  readonly rule: 'known-fact' | 'flag' | 'amount' | 'choice';
  readonly bounds: Readonly<Record<string, readonly string[]>>;
}

/** Checks a project's facts against the catalogue's questions. A fact may be missing or null: it is not known yet. */
export function checkFacts(catalogue: Catalogue, facts: Facts): readonly FactProblem[] {
  return Object.entries(facts).flatMap(([fact, value]): readonly FactProblem[] => {
    const definition = catalogue.facts.get(fact);
    if (!definition) return [{ fact, rule: 'known-fact', bounds: {} }];
    return value === null || isAnswer(definition, value) ? [] : [{ fact, ...ruleOf(definition) }];
  });
}

function ruleOf(definition: FactDefinition): Pick<FactProblem, 'rule' | 'bounds'> {
  switch (definition.type) {
    case 'bool':
      return { rule: 'flag', bounds: {} };
    case 'number':
      return { rule: 'amount', bounds: {} };
    case 'enum':
      return { rule: 'choice', bounds: { choices: definition.options.map(({ value }) => value) } };
  }
}
