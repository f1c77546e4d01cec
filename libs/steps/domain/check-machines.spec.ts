import { checkMachines } from './check-machines.js';
import { MACHINES, transitionFor } from './states.js';

test('every state can be reached and left, and no event leads two ways', () => {
  expect(checkMachines()).toEqual([]);
});

test('a decision is only made in review: an open special procedure must be ended first', () => {
  expect(transitionFor('application', 'SPECIAL', 'DECIDE_GRANT')).toBeUndefined();
  expect(transitionFor('application', 'IN_REVIEW', 'DECIDE_GRANT')?.id).toBe('A23');
});

test('a filing knows no review and no refusal', () => {
  const events = MACHINES.filing.transitions.map((t) => t.event);
  expect(events).not.toContain('DECIDE_DENY');
  expect(events).not.toContain('ACCEPT');
});
