import type { Catalogue, Facts, FactValue } from '../catalogue/domain/catalogue.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { checkFacts } from '../procedure/domain/check-facts.js';

/** Facts are answers to the catalogue's questions, in the catalogue's words. */
export function demandRightFacts(catalogue: Catalogue, facts: Facts): void {
  const problems = checkFacts(catalogue, facts);
  if (problems.length === 0) return;
  throw new InvalidInput(
    problems.map(({ fact, rule, bounds }) => ({ field: `facts.${fact}`, rule, bounds })),
  );
}

/** What is not known is not kept: it counts as no, zero or none, whether it is missing or null. */
export const knownFacts = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

export type ChangedValues = Readonly<Record<string, { readonly from: FactValue; readonly to: FactValue }>>;

/** Which answers become others. */
export function changesIn(facts: Facts, answers: Facts): ChangedValues {
  const changed = Object.entries(answers).filter(([name, to]) => (facts[name] ?? null) !== to);
  return Object.fromEntries(changed.map(([name, to]) => [name, { from: facts[name] ?? null, to }]));
}
