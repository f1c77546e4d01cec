import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:EEB', 'dept:WRB', 'supervisor']) await room.admit(who);
}, 60_000);
afterAll(() => room.close());

type StepOf = (item: string) => string;

/** The steps of a new project on a river, by their items. */
async function project(): Promise<StepOf & { id: string }> {
  await room.setTime('2026-03-02T09:00');
  const facts = { ...plant.facts, river_works: true };
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const steps = body.steps as { item: string; id: string }[];
  const stepOf = (item: string): string => steps.find((step) => step.item === item)?.id ?? '';
  return Object.assign(stepOf, { id: body.id as string });
}

async function codeAssigned(stepOf: StepOf): Promise<void> {
  await room.post('applicant', `steps/${stepOf('INV-01')}/submit`).expect(200);
  await room.post('dept:DRC', `steps/${stepOf('INV-01')}/accept`).expect(200);
  await room.post('dept:DRC', `steps/${stepOf('INV-01')}/grant`).expect(200);
}

/** A project in which an item was applied for and accepted. */
async function accepted(item: string, lead: string): Promise<{ id: string; stepOf: StepOf }> {
  const stepOf = await project();
  await codeAssigned(stepOf);
  await room.post('applicant', `steps/${stepOf(item)}/submit`).expect(200);
  await room.post(`dept:${lead}`, `steps/${stepOf(item)}/accept`).expect(200);
  return { id: stepOf.id, stepOf };
}

const pdf = Buffer.from('%PDF-1.7\n环境影响报告表');

describe('an application that is made again', () => {
  it('is a step of its own, beside the former one, which is read and closed as before', async () => {
    const { id, stepOf } = await accepted('ENV-02', 'EEB');
    const first = stepOf('ENV-02');
    await room.upload('applicant', `steps/${first}/materials/M-D15/documents`, '报告表.pdf', pdf).expect(201);
    await room.post('dept:EEB', `steps/${first}/refuse`, { reason: '选址不符' }).expect(200);
    const steps = (await room.get('applicant', 'projects').expect(200)).body.items[0].steps as number;

    await room.setTime('2026-03-03T09:00');
    const again = (await room.post('applicant', `steps/${first}/submit`).expect(200)).body;
    expect(again).toMatchObject({ item: 'ENV-02', state: 'submitted', decision: null });
    expect(again.id).not.toBe(first);
    const second = again.id as string;

    const old = (await room.get('applicant', `steps/${first}`).expect(200)).body;
    expect(old).toMatchObject({
      round: 1,
      state: 'refused',
      rounds: [
        { round: 2, id: second },
        { round: 1, id: first },
      ],
    });
    expect(old.timeline[0]).toMatchObject({ fact: 'clock.started' });
    const now = (await room.get('dept:EEB', `steps/${second}`).expect(200)).body;
    expect(now).toMatchObject({ round: 2, state: 'submitted' });
    expect(now.materials.find(({ code }: { code: string }) => code === 'M-D15').documents).toMatchObject([
      { round: 1, version: 1, name: '报告表.pdf' },
    ]);
    const documents = (await room.get('dept:EEB', `steps/${second}/documents`).expect(200)).body;
    expect(documents).toMatchObject([{ step: first, material: 'M-D15' }]);

    const inbox = (await room.get('dept:EEB', 'inbox').expect(200)).body.items as {
      step: string;
      state: string;
    }[];
    expect(inbox.map(({ state }) => state).sort()).toEqual(['refused', 'submitted']);
    const project = (await room.get('supervisor', `projects/${id}`).expect(200)).body;
    const shown = (project.stages as { steps: { item: { code: string } }[] }[])
      .flatMap((stage) => stage.steps)
      .filter(({ item }) => item.code === 'ENV-02');
    expect(shown).toMatchObject([
      { id: second, round: 2, state: 'submitted', formerRounds: [{ id: first, round: 1, state: 'refused' }] },
    ]);
    expect((await room.get('applicant', 'projects').expect(200)).body.items[0]).toMatchObject({ steps });

    await room.post('dept:EEB', `steps/${first}/deliver`).expect(200);
    await room.post('dept:EEB', `steps/${first}/publish-decision`).expect(200);
    expect((await room.get('applicant', `steps/${first}`).expect(200)).body).toMatchObject({
      state: 'delivered',
    });
    const twice = await room.post('applicant', `steps/${first}/submit`).expect(409);
    expect(twice.body).toMatchObject({ code: 'step.not-in-state' });
    await room.post('dept:EEB', `steps/${second}/accept`).expect(200);
    const verified = (await room.get('supervisor', `projects/${id}/facts/verify`)).body;
    expect(verified).toMatchObject({ verified: true });
  });

  it('goes on where the item no longer applies, and is not made once more', async () => {
    const { id, stepOf } = await accepted('ENV-02', 'EEB');
    await room.post('applicant', `steps/${stepOf('ENV-02')}/withdraw`).expect(200);
    const again = (await room.post('applicant', `steps/${stepOf('ENV-02')}/submit`).expect(200)).body;
    const redrawn = (
      await room.patch('applicant', `projects/${id}/facts`, { facts: { eia_class: 'REPORT' } })
    ).body;
    expect(redrawn).toMatchObject({ begun: ['ENV-02'], dropped: [] });
    await room.post('dept:EEB', `steps/${again.id}/accept`).expect(200);
    await room.post('applicant', `steps/${again.id}/withdraw`).expect(200);
    const refused = (await room.post('applicant', `steps/${again.id}/submit`).expect(409)).body;
    expect(refused).toMatchObject({ code: 'step.not-asked-for' });
    const back = (await room.patch('applicant', `projects/${id}/facts`, { facts: { eia_class: 'TABLE' } }))
      .body;
    expect(back.added).toEqual(['ENV-02']);
    const third = (await room.post('applicant', `steps/${again.id}/submit`).expect(200)).body;
    expect((await room.get('applicant', `steps/${third.id}`)).body.rounds).toMatchObject([
      { round: 3, state: 'submitted' },
      { round: 2, state: 'withdrawn' },
      { round: 1, state: 'withdrawn' },
    ]);
  });

  it('is kept from whoever lied in a matter of safety, in all of its projects', async () => {
    const { stepOf } = await accepted('WAT-01', 'WRB');
    const lie = { reason: '虚假洪水影响评价', ground: 'false-material' };
    await room.post('dept:WRB', `steps/${stepOf('WAT-01')}/refuse`, lie).expect(200);
    const rights = (await room.get('applicant', 'applicants/me/rights').expect(200)).body;
    expect(rights.suspended).toMatchObject([
      { right: { code: 'application' }, item: 'WAT-01', until: '2027-03-03' },
    ]);
    const elsewhere = await project();
    await codeAssigned(elsewhere);
    const again = await room.post('applicant', `steps/${elsewhere('WAT-01')}/submit`).expect(409);
    expect(again.body).toMatchObject({ code: 'step.refiling-banned', data: { until: '2027-03-03' } });
  });
});
