import { acceptedBy, type Text } from '../platform/messages/index.js';
import type { FactProblem } from './domain/check-facts.js';

/** What would be accepted as an answer to a fact, in words. */
export const describeFactProblem = ({ rule, bounds }: FactProblem): Text => acceptedBy(rule, bounds);
