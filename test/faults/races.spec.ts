import { jest } from '@jest/globals';
import { read } from '../../libs/platform/database/index.js';
import { RuleViolation } from '../../libs/platform/domain/rule-violation.js';
import { registerProject, type RegisteredProject } from '../../libs/projects/index.js';
import type { StepCommand } from '../../libs/steps/index.js';
import { brokenChains } from '../support/chain-holds.js';
import { actorFor, APPLICANT_ID, EngineRoom, REGION } from '../support/engine-room.js';

jest.setTimeout(240_000);

/** Licences of the sample plant that are open from the start, each with its department. */
const OPEN = { 'MUN-04': 'UMB', 'UTL-03': 'UMB', 'ENV-02': 'EEB', 'WAT-02': 'WRB', 'PLN-05': 'NRP' } as const;
const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const PROJECTS = 100;

let room: EngineRoom;
beforeAll(async () => {
  room = await EngineRoom.open();
  await room.setTime('2026-03-02T09:00');
});
afterAll(() => room.close());

test('in a thousand races of two officers one wins each, and the other learns what happened', async () => {
  const projects = await Promise.all(
    Array.from({ length: PROJECTS }, () => room.register('PF-PLANT', GRANTED)),
  );
  for (const project of projects)
    await Promise.all(Object.entries(OPEN).map((entry) => raceFor(project, ...entry)));
  const doubled = await read(
    room.scratch.db,
    `select step_id, name from fact where name in ('step.submitted', 'step.accepted', 'step.granted', 'step.refused')
     group by step_id, name having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
  const [decided] = await read<{ n: number }>(
    room.scratch.db,
    `select count(*) as n from fact where name in ('step.granted', 'step.refused')`,
  );
  expect(decided?.n).toBe(PROJECTS * Object.keys(OPEN).length);
  expect(await brokenChains(room.scratch.db)).toEqual([]);
});

async function raceFor(project: RegisteredProject, item: string, department: string): Promise<void> {
  await room.act(project, 'applicant', item, { do: 'submit' });
  const officer = `dept:${department}`;
  await race(project, item, [`window`, { do: 'accept' }], [officer, { do: 'accept' }]);
  await race(project, item, [officer, { do: 'grant' }], [officer, { do: 'refuse', reason: '不符合条件' }]);
}

type Runner = readonly [as: string, command: StepCommand];

async function race(project: RegisteredProject, item: string, ...runners: readonly Runner[]): Promise<void> {
  const ends = await Promise.allSettled(runners.map(([as, command]) => room.act(project, as, item, command)));
  const lost = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  expect(lost).toHaveLength(runners.length - 1);
  expect(lost[0]).toBeInstanceOf(RuleViolation);
  expect(lost[0]).toMatchObject({ code: 'step.not-in-state', data: { since: '2026-03-02T09:00:00+08:00' } });
}

test('fifty parallel retries of one key are one command with one answer', async () => {
  const project = await room.register('PF-PLANT', GRANTED);
  const again = () => room.act(project, 'applicant', 'PLN-05', { do: 'submit' }, 'key-of-a-submission');
  const answers = await Promise.all(Array.from({ length: 50 }, again));
  expect(new Set(answers.map((answer) => answer.fact))).toEqual(new Set([answers[0]?.fact]));
  expect(await room.facts(project, 'step.submitted')).toHaveLength(1);
});

test('the same key with another request is refused, and does nothing', async () => {
  const project = await room.register('PF-PLANT', GRANTED);
  await room.act(project, 'applicant', 'PLN-05', { do: 'submit' }, 'one-key');
  await expect(room.act(project, 'applicant', 'ENV-02', { do: 'submit' }, 'one-key')).rejects.toMatchObject({
    code: 'idempotency.key-reused',
  });
  expect(await room.facts(project, 'step.submitted')).toHaveLength(1);
});

test('two registrations at once under one key are one project', async () => {
  const registration = {
    name: '一个项目',
    type: 'SOC_SMALL',
    region: REGION,
    facts: {},
    applicantId: APPLICANT_ID,
  };
  const request = { actor: 'applicant', key: 'one-project', requestHash: 'h' };
  const once = () => registerProject(room.engine, { registration, actor: actorFor('applicant'), request });
  const projects = await Promise.all([once(), once(), once()]);
  expect(new Set(projects.map(({ id }) => id)).size).toBe(1);
  const rows = await read(room.scratch.db, `select id from project where name = '一个项目'`);
  expect(rows).toHaveLength(1);
});
