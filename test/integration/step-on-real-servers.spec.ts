import { jest } from '@jest/globals';
import { EngineRoom, type RecordedFact } from '../support/engine-room.js';

const PLANT = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
jest.setTimeout(120_000);

describe.each(['bell', 'skip'] as const)('time moved by %s', (how) => {
  let room: EngineRoom;
  beforeAll(async () => {
    room = await EngineRoom.open();
    await room.startWorker();
  });
  afterAll(() => room.close());

  test('silence is acceptance: the workflow asks, the rule answers, at the legal instant', async () => {
    await room.setTime('2026-01-05T09:00');
    const project = await room.register('PF-PLANT', PLANT);
    await room.act(project, 'applicant', 'PLN-05', { do: 'submit' });
    await room.pass('2026-03-01T00:00', how);
    // Letters and problems follow beside it.
    const facts = (await room.facts(project)).filter(ofItsPassage);
    expect(facts.map(inOneLine)).toEqual([
      '2026-01-05T09:00 system step.opened',
      '2026-01-05T09:00 applicant step.submitted',
      '2026-01-05T09:00 applicant clock.started acceptance 2026-01-12',
      '2026-01-08T00:00 system clock.warned acceptance blue',
      '2026-01-09T00:00 system clock.warned acceptance yellow',
      '2026-01-12T17:30 system clock.lapsed acceptance 2026-01-12',
      '2026-01-12T17:30 system step.accepted deemed 2026-01-12',
      '2026-01-12T17:30 system clock.started promised 2026-01-12',
      '2026-01-12T17:30 system clock.started decision 2026-02-02',
      '2026-01-12T17:30 system clock.lapsed promised 2026-01-12',
      '2026-01-12T17:30 system clock.warned promised red',
      '2026-01-29T00:00 system clock.warned decision blue',
      '2026-01-29T00:00 system clock.warned decision yellow',
      '2026-02-02T17:30 system clock.lapsed decision 2026-02-02',
      '2026-02-02T17:30 system clock.warned decision dark-red',
    ]);
  });
});

test('without a worker time does nothing; who acts next settles first, at the legal instant', async () => {
  const room = await EngineRoom.open();
  await room.setTime('2026-01-05T09:00');
  const project = await room.register('PF-PLANT', PLANT);
  await room.act(project, 'applicant', 'PLN-05', { do: 'submit' });
  await room.setTime('2026-01-12T17:31');
  expect(await room.facts(project, 'step.accepted')).toEqual([]);
  await expect(room.act(project, 'dept:NRP', 'PLN-05', { do: 'accept' })).rejects.toMatchObject({
    code: 'step.not-in-state',
  });
  await room.act(project, 'dept:NRP', 'PLN-05', { do: 'grant' });
  const facts = await room.facts(project);
  expect(facts.find((f) => f.fact === 'step.accepted')).toMatchObject({
    at: '2026-01-12T17:30:00+08:00',
    actor: 'system',
    data: { mode: 'deemed' },
  });
  expect(facts.find((f) => f.fact === 'step.granted')).toMatchObject({
    at: '2026-01-12T17:31:00+08:00',
    actor: 'dept:NRP',
  });
  await room.close();
});

/** `2026-01-12T17:30 system step.accepted deemed 2026-01-12` */
function inOneLine({ at, actor, fact, data }: RecordedFact): string {
  const said = [data['clock'] ?? data['mode'], data['level'] ?? data['dueOn']].filter(
    (word) => typeof word === 'string',
  );
  return [at.slice(0, 16), actor, fact, ...said].join(' ');
}

const BESIDE = ['supervision', 'issue'];

const ofItsPassage = ({
  item,
  fact,
  data,
}: {
  item: string | null;
  fact: string;
  data: Record<string, unknown>;
}): boolean =>
  item === 'PLN-05' && !BESIDE.some((beside) => fact.startsWith(beside) || data['clock'] === beside);
