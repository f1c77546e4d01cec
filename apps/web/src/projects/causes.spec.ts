import { expect, it } from '@jest/globals';
import type { Schemas } from '../api/client';
import { causesOf } from './causes';

type Fact = Schemas['RecordedFactView'];

const told = (seq: number, fact: string, more: Partial<Fact> = {}): Fact => ({
  seq,
  fact,
  at: `2026-03-0${Math.ceil(seq / 3)}T09:00:00+08:00`,
  recordedAt: `2026-03-0${Math.ceil(seq / 3)}T01:00:00.000Z`,
  item: 'PLN-05',
  step: null,
  actor: 'dept:NRP',
  data: {},
  hash: '',
  ...more,
});

it('leads from what follows to the act, from what time does to the beginning of its clock, from an opening to its key', () => {
  const causes = causesOf([
    told(1, 'step.accepted'),
    told(2, 'clock.met', { data: { clock: 'acceptance' } }),
    told(3, 'clock.started', { data: { clock: 'promised' } }),
    told(4, 'clock.warned', { actor: 'system', data: { clock: 'promised', level: 'blue' } }),
    told(7, 'step.granted'),
    told(8, 'clock.met', { data: { clock: 'promised' } }),
    told(9, 'step.opened', { item: 'CON-03', data: { after: ['PLN-05', 'LND-02'] } }),
  ]);
  expect([...causes]).toEqual([
    [2, 1],
    [3, 1],
    [4, 3],
    [8, 7],
    [9, 7],
  ]);
});

it('leads from a letter about the project to what was let go by, whatever else ended at that instant', () => {
  const causes = causesOf([
    told(1, 'clock.lapsed', { actor: 'system', data: { clock: 'issue' } }),
    told(2, 'issue.overdue', { actor: 'system' }),
    told(3, 'supervision.issued', { actor: 'system', item: null }),
  ]);
  expect([...causes]).toEqual([
    [2, 1],
    [3, 1],
  ]);
});

it('has no cause for what somebody simply did', () => {
  expect(causesOf([told(1, 'step.submitted'), told(4, 'step.accepted')]).size).toBe(0);
});
