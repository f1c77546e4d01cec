import { dayOfFact, type RecordedFact } from './recorded-fact.js';
import type { Expectation, FactExcluded, FactExpected, StateExpected } from './script.js';
import { isSubset } from './subset.js';

export type States = Readonly<Record<string, string>>;

/** An expectation that did not hold, and what happened instead. */
export type UnmetExpectation =
  | {
      readonly kind: 'did-not-happen';
      readonly expected: FactExpected;
      readonly instead: readonly RecordedFact[];
    }
  | { readonly kind: 'happened'; readonly expected: FactExcluded; readonly instead: readonly RecordedFact[] }
  | { readonly kind: 'other-state'; readonly expected: StateExpected; readonly instead: string | null };

export function unmetExpectations(
  expectations: readonly Expectation[],
  facts: readonly RecordedFact[],
  states: States,
): UnmetExpectation[] {
  return expectations.flatMap((expected) => unmet(expected, facts, states) ?? []);
}

function unmet(
  expected: Expectation,
  facts: readonly RecordedFact[],
  states: States,
): UnmetExpectation | null {
  if ('state' in expected) {
    const state = states[expected.item] ?? null;
    return state === expected.state ? null : { kind: 'other-state', expected, instead: state };
  }
  const name = 'fact' in expected ? expected.fact : expected.never;
  const found = facts.filter((fact) => fact.fact === name && matches(fact, expected));
  if ('never' in expected) return found.length === 0 ? null : { kind: 'happened', expected, instead: found };
  return found.length > 0 ? null : { kind: 'did-not-happen', expected, instead: nearest(expected, facts) };
}

function matches(fact: RecordedFact, { item, on, data }: FactExpected | FactExcluded): boolean {
  return (
    (item === null || fact.item === item) &&
    (on === null || dayOfFact(fact) === on) &&
    (data === null || isSubset(data, fact.data))
  );
}

/** The same fact on another day or with other data; where there is none, what the step went through at all. */
function nearest(
  { fact: name, item }: FactExpected,
  facts: readonly RecordedFact[],
): readonly RecordedFact[] {
  const ofItem = facts.filter((fact) => item === null || fact.item === item);
  const sameFact = ofItem.filter((fact) => fact.fact === name);
  if (sameFact.length > 0 || item === null) return sameFact;
  return ofItem.filter((fact) => fact.fact.startsWith('step.'));
}
