import {
  isAnswer,
  type Catalogue,
  type FactDefinition,
  type Facts,
  type FactValue,
} from '../../catalogue/domain/index.js';
import { largestOf } from './largest-amounts.js';

/** A fact that is not answered as it is asked, and what would be accepted. */
export interface FactProblem {
  readonly fact: string;
  /** A rule of libs/platform/messages/accepted.yaml, and what fills its blanks. */
  readonly rule: 'known-fact' | 'flag' | 'measure' | 'choice';
  readonly bounds: Readonly<Record<string, readonly string[] | number>>;
}

/** Checks a project's facts against the catalogue's questions. A fact may be missing or null: it is not known yet. */
export function checkFacts(catalogue: Catalogue, facts: Facts): readonly FactProblem[] {
  return Object.entries(facts).flatMap(([fact, value]): readonly FactProblem[] => {
    const definition = catalogue.facts.get(fact);
    if (!definition) return [{ fact, rule: 'known-fact', bounds: {} }];
    return value === null || isRightAnswer(definition, value) ? [] : [{ fact, ...ruleOf(definition) }];
  });
}

const isRightAnswer = (definition: FactDefinition, value: NonNullable<FactValue>): boolean =>
  isAnswer(definition, value) && (definition.type !== 'number' || Number(value) <= largestOf(definition));

function ruleOf(definition: FactDefinition): Pick<FactProblem, 'rule' | 'bounds'> {
  switch (definition.type) {
    case 'bool':
      return { rule: 'flag', bounds: {} };
    case 'number':
      return { rule: 'measure', bounds: { most: largestOf(definition) } };
    case 'enum':
      return { rule: 'choice', bounds: { choices: definition.options.map(({ value }) => value) } };
  }
}
