import { expect, it } from '@jest/globals';
import { daysOfRun, progressOf, type EntryEvent, type RunEvent } from './days-of-run';

const fact = (seq: number, at: string): RunEvent => ({
  kind: 'fact',
  seq,
  at,
  fact: 'step.accepted',
  item: 'PLN-05',
  actor: 'system',
  data: { zh: '', en: '' },
});
const entry = (at: string, states: EntryEvent['states'], command = true): RunEvent => ({
  kind: 'entry',
  line: 9,
  at,
  command: command ? { zh: '受理', en: 'accept', as: 'window', item: 'PLN-05' } : null,
  refusal: null,
  asWritten: true,
  states,
});
const EVENTS: readonly RunEvent[] = [
  { kind: 'begin', title: null, at: '2026-01-05T09:00:00+08:00', entries: 3 },
  fact(1, '2026-01-05T09:00:00+08:00'),
  entry('2026-01-05T10:00:00+08:00', { 'PLN-05': 'submitted', 'PLN-06': 'locked' }),
  fact(2, '2026-01-09T17:30:00+08:00'),
  entry('2026-01-12T10:00:00+08:00', { 'PLN-05': 'accepted' }),
  entry('2026-02-01T00:00:00+08:00', {}, false),
];

it('tells day by day what happened, what time did on its own day', () => {
  const days = daysOfRun(EVENTS);
  expect(days.map(({ day, happened }) => [day, happened.length])).toEqual([
    ['2026-01-05', 2],
    ['2026-01-09', 1],
    ['2026-01-12', 1],
  ]);
});

it('tells how everything stood in the evening, and what had changed', () => {
  const last = daysOfRun(EVENTS).at(-1);
  expect(last?.states).toEqual({ 'PLN-05': 'accepted', 'PLN-06': 'locked' });
  expect([...(last?.changed ?? [])]).toEqual(['PLN-05']);
});

it('knows how far it has come', () => {
  expect(progressOf(EVENTS)).toEqual({ done: 3, of: 3 });
  expect(progressOf([])).toEqual({ done: 0, of: 0 });
});
