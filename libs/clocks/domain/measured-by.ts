import type { ClockTerms } from './clock.js';

/**
 * The length of a clock by a rule parameter. The clock remembers which: a change of it moves no clock that runs unless it
 * says so, and then finds those that it is about.
 */
export function measuredBy(
  parameters: { number(key: string): number },
  parameter: string,
): Pick<Required<ClockTerms>, 'n' | 'parameter'> {
  return { n: parameters.number(parameter), parameter };
}
