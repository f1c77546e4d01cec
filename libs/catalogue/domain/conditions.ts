import type { Catalogue, Facts, FactTest, FactValue } from './catalogue.js';

/** A fact that is not known counts as no, zero or none: nobody is sent through an item for lack of an answer. */
export function holds(test: FactTest, facts: Facts): boolean {
  const value = facts[test.fact] ?? null;
  switch (test.op) {
    case 'is':
      return (value ?? false) === test.value;
    case 'eq':
      return value === test.value;
    case 'in':
      return typeof value === 'string' && test.value.includes(value);
    case 'ge':
      return amountOf(value) >= test.value;
    case 'gt':
      return amountOf(value) > test.value;
    case 'le':
      return amountOf(value) <= test.value;
    case 'lt':
      return amountOf(value) < test.value;
  }
}

const amountOf = (value: FactValue): number => (typeof value === 'number' ? value : 0);

/** The tests that make a condition true of these facts (the first alternative that holds), or null where none does. */
export function whyMet(catalogue: Catalogue, condition: string, facts: Facts): readonly FactTest[] | null {
  const alternatives = catalogue.conditions.get(condition)?.any ?? [];
  return alternatives.find((tests) => tests.every((test) => holds(test, facts))) ?? null;
}

export const isMet = (catalogue: Catalogue, condition: string, facts: Facts): boolean =>
  whyMet(catalogue, condition, facts) !== null;
