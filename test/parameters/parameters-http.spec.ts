import { ApiRoom } from '../support/api-room.js';

const COUNTY = '433122';
let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  await room.setTime('2026-03-02T10:00');
  for (const who of ['administrator', 'applicant', 'supervisor']) await room.admit(who);
}, 60_000);
afterAll(() => room.close());

const put = (key: string, body: object, idempotencyKey?: string) =>
  room.put('administrator', `parameters/${key}`, { reason: '本市改革方案', ...body }, idempotencyKey);
const get = (path: string) => room.get('applicant', `parameters${path}`);

interface Line {
  readonly key: string;
  readonly value: unknown;
}

describe('the list', () => {
  it('has all 123, each with what it is, where it may lie and what it stands on', async () => {
    const { body } = await get('').expect(200);
    expect(body).toHaveLength(123);
    expect((body as Line[]).find(({ key }) => key === 'decision_wd')).toEqual({
      key: 'decision_wd',
      zh: '许可决定期限',
      en: 'Decision on a licence',
      type: 'whole',
      value: 20,
      default: 20,
      unit: { code: 'WD', zh: '工作日', en: 'working days' },
      scope: { code: 'NATIONAL_CAP', zh: '国家上限，可缩短', en: 'capped by the nation, may be shortened' },
      min: 0,
      max: 20,
      choices: [],
      basis: '行政许可法42',
      confidence: { code: 'V', zh: '已核对原文', en: 'verified against the text' },
      note: { zh: '事项另有法定时限的，从其规定', en: "an item's own legal limit comes first" },
      validFrom: null,
      item: null,
      region: null,
      localBasis: null,
      measuresClocks: true,
    });
  });

  it('answers for a region, an item and an instant', async () => {
    await put('tolerance_supply_wd', { value: 5, validFrom: '2026-03-02', item: 'PLN-05' }).expect(200);
    await put('tolerance_supply_wd', { value: 7, validFrom: '2026-04-01', region: COUNTY }).expect(200);
    const supply = async (query: string) => {
      const { body } = await get(`?${query}`).expect(200);
      return (body as Line[]).find(({ key }) => key === 'tolerance_supply_wd')?.value;
    };
    const later = 'at=2026-04-01T00:00:00%2B08:00';
    expect(await supply('item=PLN-05')).toBe(5);
    expect(await supply(`region=${COUNTY}`)).toBe(10);
    expect(await supply(`region=${COUNTY}&${later}`)).toBe(7);
    expect(await supply(`region=${COUNTY}&item=PLN-05&${later}`)).toBe(5);
    await get('?region=110000').expect(422);
    await get('?item=PLN-99').expect(422);
  });
});

describe('setting a parameter', () => {
  it('is recorded with who set it, when, from when on, and why', async () => {
    const { body } = await put('delivery_wd', { value: 5, validFrom: '2026-03-10' }).expect(200);
    expect(body).toMatchObject({
      key: 'delivery_wd',
      value: 5,
      validFrom: '2026-03-10T00:00:00+08:00',
      reason: '本市改革方案',
      setAt: '2026-03-02T10:00:00+08:00',
      setBy: 'administrator',
      account: { name: 'administrator' },
      moveRunningClocks: false,
    });
    await put('delivery_wd', { value: 8, validFrom: '2026-03-02', basis: '州政发〔2026〕1号' }).expect(200);
    const { body: shown } = await get('/delivery_wd').expect(200);
    expect(shown).toMatchObject({
      value: 8,
      validFrom: '2026-03-02T10:00:00+08:00',
      localBasis: '州政发〔2026〕1号',
      settings: [
        { value: 5, standing: 'future' },
        { value: 8, standing: 'current' },
      ],
    });
  });

  it('holds from its day, and the past stays as it was', async () => {
    await room.setTime('2026-03-11T09:00');
    const { body } = await get('/delivery_wd').expect(200);
    expect(body).toMatchObject({ value: 5, settings: [{ standing: 'current' }, { standing: 'past' }] });
    const before = await get('/delivery_wd?at=2026-03-01T00:00:00%2B08:00').expect(200);
    expect(before.body).toMatchObject({
      value: 10,
      settings: [{ standing: 'future' }, { standing: 'future' }],
    });
  });

  it.each([
    ['beyond the cap', 'decision_wd', { value: 21 }, 'value', '0 至 20 的整数', '行政许可法42'],
    ['below the least', 'correction_supply_wd', { value: 4 }, 'value', '5 至 60 的整数', undefined],
    ['that is no value', 'decision_wd', { value: [] }, 'value', '文字、数、true 或 false', undefined],
    [
      'not in its order',
      'land_commit_months',
      { value: 9 },
      'value',
      /不大于参数 land_revoke_months 的取值（8）/,
      /G04/,
    ],
    ['in the past', 'decision_wd', { value: 15, validFrom: '2026-03-10' }, 'validFrom', /今天/, undefined],
    ['from no day', 'decision_wd', { value: 15, validFrom: 'soon' }, 'validFrom', /日期/, undefined],
    ['without a reason', 'decision_wd', { value: 15, reason: ' ' }, 'reason', /文字/, undefined],
    ["of the law's own figure", 'hearing_hold_wd', { value: 15 }, 'basis', /行政许可法47/, undefined],
    [
      'for a region there is not',
      'decision_wd',
      { value: 15, region: '110000' },
      'region',
      /地区/,
      undefined,
    ],
    ['for one item', 'decision_wd', { value: 15, item: 'PLN-05' }, 'item', /不填事项/, undefined],
  ])('%s is refused with what would be accepted', async (_, key, form, field, accepted, clause) => {
    const { body } = await put(key, { validFrom: '2026-03-11', ...form }).expect(422);
    expect(body).toMatchObject({ code: 'request.invalid', field });
    expect(body.accepted).toMatch(accepted);
    if (clause === undefined) expect(body.clause).toBeUndefined();
    else expect(body.clause).toMatch(clause);
  });

  it('of a key that there is not is not found', async () => {
    await put('no_such_thing', { value: 1, validFrom: '2026-03-11' }).expect(404);
    await get('/no_such_thing').expect(404);
  });

  it('is done once for one Idempotency-Key, also when asked twice at once', async () => {
    const form = { value: 12, validFrom: '2026-05-01' };
    const [one, two] = await Promise.all([put('decision_wd', form, 'k-1'), put('decision_wd', form, 'k-1')]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(two.body).toEqual(one.body);
    const { body } = await get('/decision_wd').expect(200);
    expect(body.settings).toHaveLength(1);
    const other = await put('decision_wd', { ...form, value: 13 }, 'k-1').expect(422);
    expect(other.body.code).toBe('idempotency.key-reused');
  });

  it('says whether running clocks followed it, and how many', async () => {
    const form = { value: 15, validFrom: '2026-03-11', moveRunningClocks: true };
    const { body } = await put('correction_supply_wd', form, 'k-2').expect(200);
    expect(body).toMatchObject({ moveRunningClocks: true, movedClocks: 0, keptClocks: 0 });
    await put('correction_supply_wd', form, 'k-2').expect(200, body);
    const later = await put('correction_supply_wd', { ...form, validFrom: '2026-06-01' }).expect(200);
    expect(later.body).toMatchObject({ moveRunningClocks: true, movedClocks: null, keptClocks: null });
    const flag = await put('tolerance_mode', { ...form, value: 'ACCEPT_ONLY' }).expect(422);
    expect(flag.body).toMatchObject({ field: 'moveRunningClocks' });
  }, 20_000);

  it('is for administrators', async () => {
    const { body } = await room.put('supervisor', 'parameters/decision_wd', {}).expect(403);
    expect(body.code).toBe('access.role');
  });
});
