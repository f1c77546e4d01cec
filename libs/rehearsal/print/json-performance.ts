import { formatInstant } from '../../calendar/domain/day.js';
import { factAsJson } from '../domain/recorded-fact.js';
import { failureAsJson } from './failure-words.js';
import type { Performance, Print } from './performance.js';

/** Nothing but JSON, one object a line: the facts, then how it ended. */
export function jsonPerformance(print: Print): Performance {
  return {
    begin: () => undefined,
    fact: (fact) => print(JSON.stringify(factAsJson(fact))),
    refused: () => undefined,
    end: (_script, { at, states, failed }) =>
      print(JSON.stringify({ end: true, at: formatInstant(at), states, failed: failed.map(failureAsJson) })),
  };
}
