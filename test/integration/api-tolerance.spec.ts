import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;
beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:WTC', 'dept:UMB', 'supervisor']) await room.admit(who);
}, 60_000);
afterAll(() => room.close());

async function steps(at: string): Promise<Record<string, string>> {
  await room.setTime(at);
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const all = body.steps as { item: string; id: string }[];
  return Object.fromEntries(all.map(({ item, id }) => [item, `steps/${id}`]));
}

const material = (body: { materials: { code: string }[] }, code: string) =>
  body.materials.find((one) => one.code === code);

it('takes what is promised for later, shows by when, and makes of the opinion a decision', async () => {
  const { 'UTL-01': step = '' } = await steps('2026-09-03T09:00');
  const { body: refused } = await room
    .post('applicant', `${step}/submit`, { missing: ['M-G05'] })
    .expect(409);
  expect(refused).toMatchObject({ code: 'step.main-material-missing' });
  await room.post('applicant', `${step}/submit`, { missing: ['M-G06'] }).expect(200);
  const { body: submitted } = await room.get('dept:WTC', step).expect(200);
  expect(material(submitted, 'M-G06')).toMatchObject({
    status: 'deferred',
    promise: { milestone: null, dueOn: null, extensions: 0 },
  });
  expect(material(submitted, 'M-A06')).toMatchObject({
    status: 'handed-in',
    zh: '容缺补正承诺书',
    promise: null,
  });

  await room.setTime('2026-09-04T10:00');
  await room.post('dept:WTC', `${step}/accept`).expect(200);
  const { body: accepted } = await room.get('applicant', step).expect(200);
  expect(material(accepted, 'M-G06')).toMatchObject({ promise: { dueOn: '2026-09-18', extensions: 0 } });
  expect(accepted.acts.find((act: { do: string }) => act.do === 'supply')).toMatchObject({ allowed: true });

  await room.post('dept:WTC', `${step}/grant`).expect(200);
  const more = { materials: ['M-G06'], reason: '管线图修改' };
  await room.post('applicant', `${step}/extend-supply`, more).expect(403);
  await room.post('dept:WTC', `${step}/extend-supply`, more).expect(200);
  await room.post('dept:WTC', `${step}/extend-supply`, more).expect(409);
  await room.post('dept:WTC', `${step}/convert`).expect(409);
  await room.post('applicant', `${step}/supply`, { materials: [] }).expect(422);
  const { body: provisional } = await room.get('supervisor', step).expect(200);
  expect(provisional).toMatchObject({
    state: 'provisional',
    decision: 'granted',
    holder: { kind: 'applicant' },
  });
  expect(material(provisional, 'M-G06')).toMatchObject({ promise: { dueOn: '2026-10-09', extensions: 1 } });

  const { body: supplied } = await room
    .post('applicant', `${step}/supply`, { materials: ['M-G06'], remark: '已补' })
    .expect(200);
  expect(supplied).toMatchObject({ state: 'provisional', holder: { kind: 'department', code: 'WTC' } });
  expect(supplied.clocks).toMatchObject([{ clock: 'conversion', dueOn: '2026-09-08' }]);
  await room.post('dept:WTC', `${step}/void-opinion`, { reason: '接入点不可行' }).expect(200);
  await room.post('dept:WTC', `${step}/grant`).expect(200);
  const { body: granted } = await room.get('applicant', step).expect(200);
  expect(granted.state).toBe('granted');
  expect(material(granted, 'M-G06')).toMatchObject({ status: 'handed-in', promise: { dueOn: null } });
});

it('tells an applicant which rights it may not use, and until when', async () => {
  const { body: none } = await room.get('applicant', 'applicants/me/rights').expect(200);
  expect(none).toEqual({ suspended: [] });
  const { 'UTL-01': step = '', 'UTL-03': other = '' } = await steps('2026-09-04T14:00');
  await room.post('applicant', `${step}/submit`, { missing: ['M-G06'] }).expect(200);
  await room.post('dept:WTC', `${step}/accept`).expect(200);
  await room.setTime('2026-09-18T18:00');
  const { body: refused } = await room
    .post('applicant', `${other}/submit`, { missing: ['M-G06'] })
    .expect(409);
  expect(refused).toMatchObject({ code: 'tolerance.suspended' });
  expect(refused.zh.detail).toContain('2027-03-18');
  // What a refused command settled on its way is undone with it; the next one that is done settles it again.
  await room.post('applicant', `${other}/submit`).expect(200);
  const { body: suspended } = await room.get('applicant', 'applicants/me/rights').expect(200);
  expect(suspended).toMatchObject({
    suspended: [
      {
        right: { code: 'tolerance', zh: '容缺受理' },
        until: '2027-03-18',
        since: '2026-09-18T17:30:00+08:00',
        because: { code: 'materials-not-supplied', zh: '未按容缺承诺补齐材料' },
      },
    ],
  });
  await room.get('dept:WTC', 'applicants/me/rights').expect(403);
  const { body: reminders } = await room.get('applicant', 'reminders').expect(200);
  expect(reminders.items.map((one: { zh: string }) => one.zh)).toContain('容缺受理的资格暂停至2027-03-18');
});
