import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:EEB', 'dept:HUD', 'dept:UMB', 'dept:FGB', 'supervisor'])
    await room.admit(who);
}, 60_000);
afterAll(() => room.close());

/** An environmental report of a plant that is under review since a day; where it is acted on. */
async function underReview(on: string): Promise<string> {
  await room.setTime(`${on}T09:00`);
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const at = (item: string): string =>
    `steps/${(body.steps as { item: string; id: string }[]).find((step) => step.item === item)?.id ?? ''}`;
  await room.post('applicant', `${at('INV-01')}/submit`).expect(200);
  await room.post('dept:DRC', `${at('INV-01')}/accept`).expect(200);
  await room.post('dept:DRC', `${at('INV-01')}/grant`).expect(200);
  const step = at('ENV-02');
  await room.post('applicant', `${step}/submit`).expect(200);
  await room.post('dept:EEB', `${step}/accept`).expect(200);
  return step;
}

it('lets a department that was asked read the step, and answer for itself', async () => {
  const step = await underReview('2026-10-08');
  await room.get('dept:FGB', `${step}/consultations`).expect(403);
  await room
    .post('dept:EEB', `${step}/consult`, { departments: ['HUD', 'FGB'], reason: '请核林地边界' })
    .expect(200);
  await room.get('dept:FGB', step).expect(200);
  await room.post('dept:UMB', `${step}/reply`, { opinion: 'agree' }).expect(403);
  await room.post('dept:FGB', `${step}/reply`, { opinion: 'object', reason: '紧邻公益林' }).expect(200);
  const { body } = await room.get('dept:FGB', `${step}/consultations`).expect(200);
  expect(body).toMatchObject({
    item: 'ENV-02',
    suggested: [],
    consultations: [
      {
        department: 'HUD',
        state: { code: 'Q_SENT', zh: '已发送，待答复' },
        sentOn: '2026-10-08',
        dueOn: '2026-10-12',
        opinion: null,
        closed: null,
      },
      { department: 'FGB', state: { code: 'Q_OBJECT' }, opinion: 'object', reason: '紧邻公益林' },
    ],
  });
  await room.setTime('2026-10-13T09:00');
  const later = (await room.get('supervisor', `${step}/consultations`).expect(200)).body;
  expect(later.consultations[0]).toMatchObject({ state: { code: 'Q_DEEMED' } });
  const told = (await room.get('dept:HUD', 'reminders').expect(200)).body as { entries: object[] };
  expect(JSON.stringify(told)).toContain('consultation.requested');
});

it('tells of a hearing, and says until when nobody decides', async () => {
  const step = await underReview('2026-11-02');
  expect((await room.get('applicant', `${step}/hearing`).expect(200)).body.hearing).toBeNull();
  await room.post('dept:EEB', `${step}/notice-hearing`, { reason: '涉及相邻居民' }).expect(200);
  await room.post('applicant', `${step}/request-hearing`).expect(200);
  const refused = (await room.post('dept:EEB', `${step}/grant`).expect(409)).body as object;
  expect(refused).toMatchObject({ code: 'hearing.not-held', clause: '行政许可法47' });
  const tooSoon = await room.post('dept:EEB', `${step}/schedule-hearing`, { on: '2026-11-10' }).expect(409);
  expect(tooSoon.body).toMatchObject({ code: 'hearing.notice-too-short', data: { earliest: '2026-11-11' } });
  await room
    .post('dept:EEB', `${step}/schedule-hearing`, { on: '2026-11-11', place: '政务中心' })
    .expect(200);
  expect((await room.get('dept:EEB', `${step}/hearing`).expect(200)).body).toMatchObject({
    item: 'ENV-02',
    hearing: {
      state: { code: 'H_SCHEDULED', en: 'called' },
      by: 'applicant',
      requestBy: '2026-11-09',
      holdBy: '2026-11-30',
      on: '2026-11-11',
      place: '政务中心',
      heldOn: null,
    },
  });
});

it('asks for no more, and no other, than its forms say', async () => {
  const step = await underReview('2026-12-01');
  for (const [command, form] of [
    ['consult', { departments: [] }],
    ['consult', { departments: ['HUD'], silence: 'agree' }],
    ['reply', { opinion: 'maybe' }],
    ['schedule-hearing', { on: '2026-02-30' }],
    ['request-hearing', { by: 'anybody' }],
  ] as const) {
    const who = command === 'reply' ? 'dept:HUD' : 'dept:EEB';
    await room.post(who, `${step}/${command}`, form).expect(422);
  }
});
