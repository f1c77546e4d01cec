import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const mall = catalogue.profiles.get('PF-MALL')!;

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:NRP', 'dept:NRP@another', 'dept:HUD', 'province', 'administrator'])
    await room.admit(who);
}, 60_000);
afterAll(() => room.close());

/** A shopping centre on new land, whose approval is granted on a day; where it is acted on, and how its land stands. */
async function approved(on: string): Promise<{ step: string; contract: string }> {
  await room.setTime(`${on}T09:00`);
  const form = { name: '示例商业综合体', type: mall.type, region: REGION, facts: mall.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const at = (item: string): string =>
    `steps/${(body.steps as { item: string; id: string }[]).find((step) => step.item === item)?.id ?? ''}`;
  const step = at('LND-01');
  await room.post('applicant', `${step}/submit`).expect(200);
  await room.post('dept:NRP', `${step}/accept`).expect(200);
  await room.post('dept:NRP', `${step}/grant`).expect(200);
  return { step, contract: at('LND-02') };
}

const landOf = async (step: string, who = 'applicant') =>
  (await room.get(who, `${step}/land`).expect(200)).body;

it('still tells of a step how it was decided when much has happened since', async () => {
  const { step } = await approved('2026-03-10');
  for (let part = 1; part <= 25; part += 1) {
    const used = { event: 'supply-completed', share: part / 100 };
    await room.post('dept:NRP', `${step}/record-land-use`, used).expect(200);
  }
  const { timeline } = (await room.get('applicant', step).expect(200)).body as {
    timeline: { fact: string }[];
  };
  expect(timeline.length).toBeGreaterThan(20);
  expect(timeline.map(({ fact }) => fact)).toContain('step.granted');
  expect(timeline.map(({ fact }) => fact)).not.toContain('step.submitted');
});

it('shows the promise of an approval: money, area, share, what is at risk, and its dates', async () => {
  const { step } = await approved('2026-03-10');
  await room.post('dept:NRP', `${step}/record-payment`, { amount: 9_000_000, area: 300 }).expect(200);
  const used = { event: 'supply-completed', share: 0.4, remark: '一期供地' };
  await room.post('dept:NRP', `${step}/record-land-use`, used).expect(200);
  expect(await landOf(step)).toMatchObject({
    item: 'LND-01',
    commitment: {
      state: { code: 'G_COMMITTED', zh: '承诺期内' },
      since: '2026-03-10',
      counts: 'supply-completed',
      area: 300,
      share: 0.4,
      paid: 9_000_000,
      atRisk: 5_400_000,
      dueOn: '2026-09-10',
      revokeOn: '2026-11-10',
      objectBy: null,
      lapsesOn: '2028-03-10',
      confirmations: null,
    },
    contract: null,
  });
  await room.setTime('2026-11-12T10:00');
  expect((await landOf(step)).commitment).toMatchObject({
    state: { code: 'G_PROPOSED' },
    objectBy: '2026-11-18',
  });
});

it('says why a date of months is that date, also when it was moved', async () => {
  const { step } = await approved('2026-11-17');
  await room.post('dept:NRP', `${step}/excuse`, { cause: '政府规划调整', months: 3 }).expect(200);
  const { clocks } = (await room.get('applicant', step).expect(200)).body as {
    clocks: { clock: string; n: number; dueOn: string; explanation: { baseDueOn: string; days: object[] } }[];
  };
  const use = clocks.find(({ clock }) => clock === 'land-use');
  expect(use).toMatchObject({
    n: 9,
    unit: 'M',
    triggerOn: '2026-11-17',
    dueOn: '2027-08-17',
    basis: '用地承诺 TM-14',
  });
  expect(use?.explanation.baseDueOn).toBe('2027-05-17');
  expect(use?.explanation.days.at(-1)).toMatchObject({ day: '2027-08-17', kind: 'working-day' });
});

it('refuses what the rules refuse, with what would be accepted', async () => {
  const { step } = await approved('2026-11-18');
  const refused = async (who: string, command: string, form: object, status: number) =>
    (await room.post(who, `${step}/${command}`, form).expect(status)).body;
  expect(await refused('dept:NRP', 'record-payment', { amount: 0.001 }, 422)).toMatchObject({
    code: 'land.amount',
  });
  expect(await refused('dept:NRP', 'record-land-use', { share: 1.2 }, 422)).toMatchObject({
    code: 'request.invalid',
  });
  expect(await refused('dept:NRP', 'record-land-use', { event: 'construction-started' }, 409)).toMatchObject({
    code: 'land.event-not-counted',
    detail: expect.stringContaining('动工建设'),
  });
  expect(await refused('applicant', 'object', { reason: '并无此事' }, 409)).toMatchObject({ code: 'land.nothing-to-object' });
  expect(await refused('dept:HUD', 'excuse', { cause: '-', months: 1 }, 403)).toMatchObject({
    code: 'access.not-yours',
  });
  expect(await refused('dept:NRP', 'decide-objection', { upheld: true }, 403)).toMatchObject({
    code: 'access.role',
  });
  expect(
    await refused('dept:NRP', 'record-contract', { startBy: '2026-09-01', price: 1 }, 409),
  ).toMatchObject({
    code: 'idle.no-contract',
  });
});

it('lets the applicant object and the province decide, and puts what goes out into the lists of both sides', async () => {
  const { step } = await approved('2026-11-19');
  await room.setTime('2027-07-20T10:00');
  await room.post('applicant', `${step}/object`, { reason: '因政府原因未供地' }).expect(200);
  await room.post('province', `${step}/decide-objection`, { upheld: true }).expect(200);
  expect((await landOf(step, 'province')).commitment).toMatchObject({
    state: { code: 'G_BREACH' },
    objected: false,
  });
  const mine = (await room.get('applicant', 'reminders?limit=100').expect(200)).body as {
    items: { fact: string; step: string }[];
  };
  const facts = mine.items.filter((entry) => step.endsWith(entry.step)).map(({ fact }) => fact);
  expect(facts).toEqual(
    expect.arrayContaining([
      'land.committed',
      'land.warned',
      'land.breached',
      'land.revocation-noticed',
      'land.objection-decided',
    ]),
  );
});

it('is revoked by two accounts where the province wants that, on the basis that it gives', async () => {
  const set = (key: string, value: string) =>
    room.put('administrator', `parameters/${key}`, {
      value,
      validFrom: '2027-07-21',
      reason: '本省处置办法',
      basis: '湘自然资规〔2027〕3号',
    });
  await set('land_enforcement', 'DECISION').expect(200);
  await set('land_fee_disposition', 'PENDING_LEGAL_REVIEW').expect(200);
  const { step, contract } = await approved('2027-07-21');
  await room.post('dept:NRP', `${step}/record-payment`, { amount: 100.01 }).expect(200);
  await room.setTime('2028-04-20T10:00');
  await room.post('dept:NRP', `${step}/confirm-revocation`, { confirmed: true }).expect(200);
  expect((await landOf(step)).commitment).toMatchObject({ confirmations: 1, atRisk: 100.01 });
  const twice = await room.post('dept:NRP', `${step}/confirm-revocation`, { confirmed: true }).expect(409);
  expect(twice.body).toMatchObject({ code: 'land.confirmed-by-same' });
  await room.post('dept:NRP@another', `${step}/confirm-revocation`, { confirmed: true }).expect(200);

  const { state, timeline } = (await room.get('applicant', step).expect(200)).body;
  expect(state).toBe('revoked');
  expect(timeline).toContainEqual(
    expect.objectContaining({
      fact: 'land.payment-held',
      data: { amount: 100.01, kept: 0, share: 1, basis: '湘自然资规〔2027〕3号' },
    }),
  );
  expect((await room.get('applicant', contract).expect(200)).body).toMatchObject({ state: 'locked' });
  const gone = (await room.post('dept:NRP', `${step}/record-payment`, { amount: 1 }).expect(409)).body;
  expect(gone).toMatchObject({ code: 'land.ended', detail: expect.stringContaining('批文已整体撤销') });
});
