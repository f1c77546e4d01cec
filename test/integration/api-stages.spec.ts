import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const mall = catalogue.profiles.get('PF-MALL')!;

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'window', 'dept:NRP', 'dept:DRC', 'dept:MET', 'head:GOV', 'head:NRP'])
    await room.admit(who);
  await room.setTime('2026-03-02T09:00');
}, 60_000);
afterAll(() => room.close());

interface Registered {
  readonly id: string;
  readonly steps: readonly { readonly item: string; readonly id: string }[];
}

async function registered(): Promise<{ project: string; at: (item: string) => string }> {
  const form = { name: '示例商业综合体', type: mall.type, region: REGION, facts: mall.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const { id, steps } = body as Registered;
  const at = (item: string) => `steps/${steps.find((step) => step.item === item)?.id ?? ''}`;
  return { project: `projects/${id}`, at };
}

const stageOf = async (project: string, who = 'window') => {
  const { body } = await room.get(who, `${project}/stages`).expect(200);
  return (body as { stages: { stage: string }[] }).stages.find(({ stage }) => stage === 'S1');
};

it('submits a stage as one, shows it to the window, and tells the lead on whom it waits', async () => {
  const { project, at } = await registered();
  await room.post('applicant', `${project}/submit-stage`, { stage: 'S1' }).expect(200);
  await room.post('window', `${at('INV-01')}/accept`).expect(200);
  expect(await stageOf(project)).toMatchObject({
    lead: { code: 'NRP' },
    gateItem: { code: 'PLN-03' },
    application: {
      state: { code: 'B_RUNNING', zh: '并联办理' },
      items: expect.arrayContaining(['INV-01', 'LND-01', 'PLN-02']),
      materials: expect.arrayContaining([
        expect.objectContaining({
          material: expect.objectContaining({ code: 'M-C01' }),
          items: expect.arrayContaining(['LND-01', 'PLN-02']),
        }),
      ]),
      time: { used: 0, limits: [{ promisedBy: { code: 'law' }, n: 45, left: 45, dueOn: '2026-05-08' }] },
    },
    time: { from: '2026-03-02', used: 0, limits: [{ promisedBy: { code: 'city' }, n: 10, isOver: false }] },
    waitingFor: [{ item: { code: 'INV-01' }, department: { code: 'DRC' } }, {}, {}],
  });
});

it('submits nothing where one item cannot be submitted, and names it', async () => {
  const { project } = await registered();
  const form = { stage: 'S1', missing: ['M-C05'] };
  const { body } = await room.post('applicant', `${project}/submit-stage`, form).expect(409);
  expect(body).toMatchObject({ code: 'tolerance.never-deferrable' });
  expect((body as { detail: string }).detail).toContain('M-C05');
  expect(await stageOf(project)).toMatchObject({ application: null, time: null, waitingFor: [] });
  await room.post('applicant', `${project}/submit-stage`, { stage: 'S7' }).expect(422);
});

it("is the applicant's to submit, the government's to extend, and for those concerned to see", async () => {
  const { project, at } = await registered();
  await room.post('dept:NRP', `${project}/submit-stage`, { stage: 'S1' }).expect(403);
  await room.post('applicant', `${project}/submit-stage`, { stage: 'S1' }).expect(200);
  await room.post('window', `${at('INV-01')}/accept`).expect(200);
  const more = { stage: 'S1', reason: '情况复杂' };
  await room.post('head:NRP', `${project}/extend-stage`, more).expect(403);
  await room.post('head:GOV', `${project}/extend-stage`, more).expect(200);
  expect(await stageOf(project, 'dept:DRC')).toMatchObject({
    application: { extended: true, time: { limits: [{ dueOn: '2026-05-28' }] } },
  });
  await room.get('dept:MET', `${project}/stages`).expect(403);
});
