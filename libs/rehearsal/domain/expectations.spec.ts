import { instantOf } from '../../calendar/domain/day.js';
import { unmetExpectations } from './expectations.js';
import type { RecordedFact } from './recorded-fact.js';
import type { Expectation } from './script.js';

const fact = (
  seq: number,
  day: string,
  name: string,
  item: string | null,
  data: Record<string, unknown> = {},
): RecordedFact => ({
  seq,
  at: instantOf(day, '17:30'),
  fact: name,
  item,
  actor: 'system',
  data,
});

const FACTS = [
  fact(1, '2026-01-05', 'project.registered', null),
  fact(2, '2026-01-05', 'step.submitted', 'PLN-05'),
  fact(3, '2026-01-12', 'clock.lapsed', 'PLN-05', { clock: 'acceptance' }),
  fact(4, '2026-01-12', 'step.accepted', 'PLN-05', { mode: 'deemed', dueOn: '2026-01-12' }),
  fact(5, '2026-01-13', 'step.accepted', 'ENE-01', { mode: 'normal' }),
];
const STATES = { 'PLN-05': 'accepted', 'ENE-01': 'accepted' };

const unmet = (expected: Expectation) => unmetExpectations([expected], FACTS, STATES);
const any = { line: 7, item: null, on: null, data: null };

describe('an expectation that holds', () => {
  it.each<Expectation>([
    { ...any, fact: 'step.accepted' },
    { ...any, fact: 'step.accepted', item: 'PLN-05', on: '2026-01-12', data: { mode: 'deemed' } },
    { ...any, fact: 'project.registered', on: '2026-01-05' },
    { ...any, never: 'step.withdrawn' },
    { ...any, never: 'step.accepted', item: 'WAT-02' },
    { ...any, never: 'step.accepted', item: 'ENE-01', data: { mode: 'deemed' } },
    { ...any, never: 'step.accepted', item: 'PLN-05', on: '2026-01-13' },
    { line: 7, item: 'PLN-05', state: 'accepted' },
  ])('%j', (expected) => {
    expect(unmet(expected)).toEqual([]);
  });
});

describe('an expectation that does not hold', () => {
  it('shows the same fact on the day on which it happened', () => {
    const expected: Expectation = { ...any, fact: 'step.accepted', item: 'PLN-05', on: '2026-01-13' };
    expect(unmet(expected)).toEqual([{ kind: 'did-not-happen', expected, instead: [FACTS[3]] }]);
  });

  it('shows what the step went through where there was no such fact', () => {
    const expected: Expectation = { ...any, fact: 'step.granted', item: 'PLN-05' };
    expect(unmet(expected)).toEqual([{ kind: 'did-not-happen', expected, instead: [FACTS[1], FACTS[3]] }]);
  });

  it('shows nothing where nothing is like it', () => {
    const expected: Expectation = { ...any, fact: 'project.completed' };
    expect(unmet(expected)).toEqual([{ kind: 'did-not-happen', expected, instead: [] }]);
  });

  it('shows what was never to happen', () => {
    const expected: Expectation = { ...any, never: 'step.accepted' };
    expect(unmet(expected)).toEqual([{ kind: 'happened', expected, instead: [FACTS[3], FACTS[4]] }]);
  });

  it('shows the state that a step has instead, if there is such a step', () => {
    const granted: Expectation = { line: 7, item: 'PLN-05', state: 'granted' };
    const missing: Expectation = { line: 7, item: 'CON-03', state: 'open' };
    expect(unmet(granted)).toEqual([{ kind: 'other-state', expected: granted, instead: 'accepted' }]);
    expect(unmet(missing)).toEqual([{ kind: 'other-state', expected: missing, instead: null }]);
  });
});
