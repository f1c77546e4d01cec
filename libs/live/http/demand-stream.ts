import { RuleViolation } from '../../platform/domain/rule-violation.js';

/** Who does not ask for a stream would wait for an answer that never ends. */
export function demandStream(accept: string | undefined): void {
  if (accept?.includes('text/event-stream') === true) return;
  throw new RuleViolation('live.stream-only', 'WHATWG HTML, 9.2');
}
