import { holds } from './conditions.js';
import type { Catalogue, Facts, FactTest } from './catalogue.js';

/** What may still come of a condition while some of its facts are not answered. */
export interface Outlook {
  /** `open`: it depends on answers that are still missing, those of `asks`. */
  readonly is: 'met' | 'not-met' | 'open';
  readonly asks: readonly string[];
}

/** Whether a condition can still turn out either way, and on which facts that depends. */
export function outlookOf(catalogue: Catalogue, condition: string, facts: Facts): Outlook {
  const alternatives = (catalogue.conditions.get(condition)?.any ?? []).map((tests) => outlook(tests, facts));
  if (alternatives.some(({ is }) => is === 'met')) return { is: 'met', asks: [] };
  const asks = [...new Set(alternatives.flatMap((alternative) => alternative.asks))];
  return asks.length > 0 ? { is: 'open', asks } : { is: 'not-met', asks: [] };
}

/** Of tests that all have to hold: one that fails settles it, whatever is not answered yet. */
function outlook(tests: readonly FactTest[], facts: Facts): Outlook {
  const unanswered = tests.filter(({ fact }) => !isAnswered(facts, fact));
  const known = tests.filter(({ fact }) => isAnswered(facts, fact));
  if (!known.every((test) => holds(test, facts))) return { is: 'not-met', asks: [] };
  if (unanswered.length === 0) return { is: 'met', asks: [] };
  return { is: 'open', asks: unanswered.map(({ fact }) => fact) };
}

export const isAnswered = (facts: Facts, fact: string): boolean => (facts[fact] ?? null) !== null;
