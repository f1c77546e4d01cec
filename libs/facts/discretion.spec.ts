import { toldTo } from './domain/discretion.js';
import type { RecordedFact } from './domain/recorded-fact.js';

const fact = (name: string): RecordedFact => ({
  seq: 7,
  at: '2026-09-24T10:00:00+08:00',
  recordedAt: '2026-09-24T10:00:00+08:00',
  fact: name,
  item: 'PLN-05',
  step: null,
  actor: 'applicant',
  data: { score: 1, reason: '态度生硬' },
  hash: 'ab',
});

it('keeps from officers how they were rated, and tells everybody else', () => {
  for (const role of ['officer', 'head', 'window'] as const)
    expect(toldTo({ role, label: role })(fact('step.rated'))).toEqual({ ...fact('step.rated'), data: {} });
  for (const role of ['applicant', 'supervisor', 'coordinator', 'province'] as const)
    expect(toldTo({ role, label: role })(fact('step.rated'))).toEqual(fact('step.rated'));
  expect(toldTo({ role: 'officer', label: 'dept:NRP' })(fact('step.granted')).data).toMatchObject({
    score: 1,
  });
});
