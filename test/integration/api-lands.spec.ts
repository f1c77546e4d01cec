import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const mall = catalogue.profiles.get('PF-MALL')!;

let room: ApiRoom;

const PEOPLE = [
  'applicant',
  'supervisor',
  'coordinator',
  'province',
  'dept:NRP',
  'dept:HUD',
  'administrator',
];

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of PEOPLE) await room.admit(who);
  const applicant = { name: '示例置业有限公司', creditCode: '91433100MA4L7R2C6R' };
  await room.admit('applicant@another', { role: 'applicant', applicant });
  await approved('2026-02-10', { paid: 1_000_000.01, share: 0.333333 });
  await approved('2026-03-10', { paid: 9_000_000, share: 0.4 });
  await approved('2026-05-11', { paid: 33.35 });
  await approved('2026-06-10', { paid: 500_000, share: 1 });
  await room.setTime('2026-08-20T10:00');
}, 120_000);
afterAll(() => room.close());

/** A shopping centre on new land, whose approval is granted on a day, paid for, and used in part. */
async function approved(on: string, { paid, share }: { paid: number; share?: number }): Promise<void> {
  await room.setTime(`${on}T09:00`);
  const form = { name: `示例商业综合体 ${on}`, type: mall.type, region: REGION, facts: mall.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const { id } = (body.steps as { item: string; id: string }[]).find(({ item }) => item === 'LND-01')!;
  await room.post('applicant', `steps/${id}/submit`).expect(200);
  await room.post('dept:NRP', `steps/${id}/accept`).expect(200);
  await room.post('dept:NRP', `steps/${id}/grant`).expect(200);
  await room.post('dept:NRP', `steps/${id}/record-payment`, { amount: paid, area: 100 }).expect(200);
  if (share !== undefined)
    await room
      .post('dept:NRP', `steps/${id}/record-land-use`, { event: 'supply-completed', share })
      .expect(200);
}

interface Line {
  readonly state: { readonly code: string };
  readonly light: string;
  readonly project: { readonly name: string };
  readonly dueOn: string;
  readonly atRisk: number;
}

async function lands(who: string, query = ''): Promise<readonly Line[]> {
  return (await room.get(who, `lands?limit=200${query}`).expect(200)).body.items as Line[];
}
const dates = async (who: string, query = '') => (await lands(who, query)).map(({ dueOn }) => dueOn);

describe('the list of lands', () => {
  it('begins with what falls due first, and says of each what is at risk', async () => {
    const [first, ...others] = await lands('supervisor');
    expect(first).toMatchObject({
      item: { code: 'LND-01' },
      region: REGION,
      department: { code: 'NRP' },
      ledIn: REGION,
      state: { code: expect.stringMatching(/^G_/) },
      since: '2026-02-10',
      dueOn: '2026-08-10',
      daysLeft: -10,
      area: 100,
      share: 0.333333,
      paid: 1_000_000.01,
      atRisk: 666_667.01,
    });
    expect(others.map(({ dueOn, atRisk }) => [dueOn, atRisk])).toEqual([
      ['2026-09-10', 5_400_000],
      ['2026-11-11', 33.35],
    ]);
    // What was warned of is near, and is never said to be well.
    for (const { state, light } of others) expect(light === 'green').toBe(state.code !== 'G_WARN');
  });

  it('is narrowed as asked, and leaves out what has been used', async () => {
    expect(await dates('supervisor', '&within=30')).toEqual(['2026-08-10', '2026-09-10']);
    expect(await dates('supervisor', '&within=-1')).toEqual(['2026-08-10']);
    expect(await dates('supervisor', '&within=90&beyond=30')).toEqual(['2026-11-11']);
    expect(await dates('supervisor', '&region=433101')).toEqual([]);
    expect(await dates('supervisor', `&region=${REGION}&state=G_COMMITTED`)).toContain('2026-11-11');
    expect(await lands('supervisor', '&ended=true')).toMatchObject([
      { dueOn: '2026-12-10', state: { code: 'G_USED' }, atRisk: 0, light: 'green', nextEnd: null },
    ]);
    await room.get('supervisor', 'lands?within=soon').expect(422);
    await room.get('supervisor', 'lands?after=nonsense').expect(422);
  });

  it('holds for each what is theirs to see', async () => {
    for (const who of ['coordinator', 'province', 'dept:NRP', 'applicant'])
      expect(await lands(who)).toHaveLength(3);
    for (const who of ['dept:HUD', 'applicant@another']) expect(await lands(who)).toEqual([]);
    await room.get('administrator', 'lands').expect(403);
    await room.get('administrator', 'lands/figures').expect(403);
  });

  it('goes page by page without losing or doubling one', async () => {
    const paged: string[] = [];
    for (let after = ''; ;) {
      const { body } = await room.get('supervisor', `lands?limit=1${after}`).expect(200);
      paged.push(...(body.items as Line[]).map(({ dueOn }) => dueOn));
      if (body.next === null) break;
      after = `&after=${String(body.next)}`;
    }
    expect(paged).toEqual(await dates('supervisor'));
  });
});

describe('the money at risk', () => {
  it('is the sum of what is at risk of each, to the cent', async () => {
    const { body } = await room.get('supervisor', 'lands/figures').expect(200);
    const cents = (await lands('supervisor')).reduce((sum, { atRisk }) => sum + Math.round(atRisk * 100), 0);
    expect(Math.round(body.all.atRisk * 100)).toBe(cents);
    expect(body.all).toMatchObject({ lands: 3, paid: 10_000_033.36, atRisk: 6_066_700.36 });
  });

  it('is told by state, by region and by how soon it falls due', async () => {
    const { body } = await room.get('supervisor', 'lands/figures').expect(200);
    expect(body.byDue).toEqual([
      { group: expect.objectContaining({ code: '30' }), lands: 1, paid: 9_000_000, atRisk: 5_400_000 },
      { group: expect.objectContaining({ code: '90' }), lands: 1, paid: 33.35, atRisk: 33.35 },
      { group: expect.objectContaining({ code: 'over' }), lands: 1, paid: 1_000_000.01, atRisk: 666_667.01 },
    ]);
    expect(body.byRegion).toMatchObject([{ group: { code: REGION }, lands: 3 }]);
    expect((body.byState as { lands: number }[]).reduce((sum, one) => sum + one.lands, 0)).toBe(3);
    const narrowed = (await room.get('supervisor', 'lands/figures?within=30').expect(200)).body;
    expect(narrowed.all).toMatchObject({ lands: 2, atRisk: 6_066_667.01 });
    const none = (await room.get('dept:HUD', 'lands/figures').expect(200)).body;
    expect(none.all).toMatchObject({ lands: 0, paid: 0, atRisk: 0 });
  });
});

describe('the list of contracts', () => {
  const under = (contract: object) =>
    room.scratch.db.query(
      `update step set memo = memo || jsonb_build_object('idle', $1::jsonb)
       where item = 'LND-02' and project_id = (select project_id from step where item = 'LND-02' and memo -> 'idle' is null limit 1)`,
      [JSON.stringify({ price: 500_000_000, excused: 0, used: 0, ...contract })],
    );

  it('begins with what was to be begun first, and says what it cost', async () => {
    await under({ state: 'I_NORMAL', startBy: '2026-09-01' });
    await under({ state: 'I_SUSPECT', startBy: '2025-08-01', used: 250_000 });
    await under({ state: 'I_CLOSED', startBy: '2026-08-01', used: 1_000_000 });
    const of = async (query = '', who = 'supervisor') =>
      (await room.get(who, `lands/contracts?limit=200${query}`).expect(200)).body.items as object[];
    expect(await of()).toMatchObject([
      { dueOn: '2025-08-01', daysLeft: -384, light: 'red', share: 0.25, state: { code: 'I_SUSPECT' } },
      {
        dueOn: '2026-09-01',
        daysLeft: 12,
        light: 'green',
        price: 5_000_000,
        fee: null,
        item: { code: 'LND-02' },
      },
    ]);
    expect(await of('&state=I_NORMAL')).toHaveLength(1);
    expect(await of('&ended=true')).toMatchObject([{ state: { code: 'I_CLOSED' }, light: 'green' }]);
    expect(await of('', 'applicant@another')).toEqual([]);
    await room.get('administrator', 'lands/contracts').expect(403);
  });
});
