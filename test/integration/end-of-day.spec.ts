import { jest } from '@jest/globals';
import { formatInstant } from '../../libs/calendar/index.js';
import { fourLicences, PROJECT_TYPE } from '../../libs/bench/four-approvals.js';
import { loadCatalogue, publishCatalogue } from '../../libs/catalogue/index.js';
import { inTransaction, read } from '../../libs/platform/database/index.js';
import { registerProject, type RegisteredProject } from '../../libs/projects/index.js';
import { settleDue } from '../../libs/steps/index.js';
import { brokenChains } from '../support/chain-holds.js';
import { actorFor, APPLICANT_ID, EngineRoom, REGION } from '../support/engine-room.js';

jest.setTimeout(180_000);

const APPLIED = '2026-01-05T09:00';
const CLOSING = '2026-01-12T17:30';

let room: EngineRoom;
beforeEach(async () => {
  room = await EngineRoom.open();
  const { content } = await loadCatalogue();
  await publishCatalogue(room.scratch.db, fourLicences(content));
  await room.setTime(APPLIED);
});
afterEach(() => room.close());

/** Projects with four licences each, all applied for on one morning: the acceptance of each is due at one instant. */
async function apply(count: number): Promise<RegisteredProject[]> {
  const registration = {
    name: '厂房',
    type: PROJECT_TYPE,
    region: REGION,
    facts: {},
    applicantId: APPLICANT_ID,
  };
  const projects: RegisteredProject[] = [];
  for (let i = 0; i < count; i += 1)
    projects.push(await registerProject(room.engine, { registration, actor: actorFor('applicant') }));
  for (const project of projects)
    for (const { item } of project.steps) await room.act(project, 'applicant', item, { do: 'submit' });
  return projects;
}

interface Accepted extends Record<string, unknown> {
  readonly step_id: string;
  readonly project_id: string;
  readonly at: Date;
}

const accepted = (): Promise<Accepted[]> =>
  read<Accepted>(room.scratch.db, "select step_id, project_id, at from fact where name = 'step.accepted'");

const settleTheDay = (): Promise<number> => settleDue(room.engine, Date.now() + 30_000);

test('two hundred limits end at one instant: each has its effect once, at that instant, by the workflows', async () => {
  await room.startWorker();
  await apply(50);
  await room.pass('2026-01-12T17:29');
  expect(await accepted()).toEqual([]);
  await room.pass(CLOSING);
  const found = await accepted();
  expect(found).toHaveLength(200);
  expect(new Set(found.map((fact) => fact.step_id)).size).toBe(200);
  expect([...new Set(found.map(({ at }) => formatInstant(at)))]).toEqual([`${CLOSING}:00+08:00`]);
  expect(await brokenChains(room.scratch.db)).toEqual([]);
  const { count } = await room.worker!.client.workflow.count("ExecutionStatus = 'Running'");
  expect(count).toBe(200);
});

test('what somebody else holds is left to them, and what cannot be settled is in nobody’s way', async () => {
  const [held, unruly, unreadable, ...others] = await apply(30);
  const { db } = room.scratch;
  await read(db, "update clock set kind = 'unheard-of' where project_id = $1", [unruly?.id]);
  await read(db, "update step set item = 'NO-SUCH' where project_id = $1 and item = 'ENV-01'", [
    unreadable?.id,
  ]);
  await room.setTime(CLOSING);
  await inTransaction(db, async (tx) => {
    await tx.query('select from project where id = $1 for update', [held?.id]);
    await settleTheDay();
    const done = new Set((await accepted()).map(({ project_id }) => project_id));
    expect([...done].sort()).toEqual(others.map(({ id }) => id).sort());
  });
  await settleTheDay();
  expect((await accepted()).filter(({ project_id }) => project_id === held?.id)).toHaveLength(4);
  expect(await accepted()).toHaveLength(4 * (others.length + 1));
  expect(await settleTheDay()).toBe(0);
  expect(await brokenChains(db)).toEqual([]);
});

test('several who settle the day at once share it', async () => {
  await apply(60);
  await room.setTime(CLOSING);
  await Promise.all([settleTheDay(), settleTheDay(), settleTheDay()]);
  await settleTheDay();
  const found = await accepted();
  expect(found).toHaveLength(240);
  expect(new Set(found.map((fact) => fact.step_id)).size).toBe(240);
  expect(await brokenChains(room.scratch.db)).toEqual([]);
});
