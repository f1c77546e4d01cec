import type { Actor, Role } from '../../identity/domain/actor.js';
import type { FactName } from './facts.js';
import type { RecordedFact } from './recorded-fact.js';

/**
 * 国办发〔2019〕51号: who rates is protected from those who were rated. That there is a rating everybody concerned may see;
 * how bad it was, and in what words, no officer reads in a list of facts.
 */
const WITHHELD: Partial<Record<FactName, readonly Role[]>> = {
  'step.rated': ['officer', 'head', 'window', 'bidder'],
};

/** A fact as somebody may read it. Its hash stays, so that the chain can be followed by all. */
export const toldTo =
  ({ role }: Actor) =>
  (fact: RecordedFact): RecordedFact =>
    WITHHELD[fact.fact as FactName]?.includes(role) ? { ...fact, data: {} } : fact;
