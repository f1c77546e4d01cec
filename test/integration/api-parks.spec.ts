import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const ZONE = '433171';
let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  await room.setTime('2026-03-02T09:00');
  for (const who of ['applicant', 'supervisor', 'coordinator', 'administrator']) await room.admit(who);
  await room.admit('dept:NRP');
  await room.admit('dept:IPM', { region: ZONE });
  await room.admit('dept:NRP@zone', { department: 'NRP', region: ZONE });
  await room.admit('dept:IPM@city', { department: 'IPM' });
}, 60_000);
afterAll(() => room.close());

const PARK = { zh: '湘西高新区食品园', en: 'Food park', region: ZONE };
const GEO = {
  assessment: 'RA-GEO',
  report: '湘西区评〔2026〕3号',
  department: 'NRP',
  validFrom: '2026-01-05',
  validUntil: '2026-12-31',
};

const put = (who: string, code: string, park: object = PARK) => room.put(who, `parks/${code}`, park);
const record = (who: string, code: string, made: object) => room.post(who, `parks/${code}/assessments`, made);

describe('the register of parks', () => {
  it("is kept by the ledger office, administrators, and the park's own committee", async () => {
    await put('coordinator', 'P-01').expect(200);
    await put('administrator', 'P-01', { ...PARK, en: 'The food park' }).expect(200);
    await put('dept:IPM', 'P-01').expect(200);
    for (const [who, code] of [
      ['dept:IPM@city', 'access.not-yours'],
      ['dept:NRP', 'access.not-yours'],
      ['applicant', 'access.role'],
      ['supervisor', 'access.role'],
    ] as const) {
      expect((await put(who, 'P-01').expect(403)).body).toMatchObject({ code });
      expect((await record(who, 'P-01', GEO).expect(403)).body).toMatchObject({ code });
    }
  });

  it('is open to everybody, by region, too', async () => {
    await put('coordinator', 'P-02', { ...PARK, zh: '吉首园', region: '433101' }).expect(200);
    for (const who of ['applicant', 'dept:NRP', 'supervisor']) {
      const { body } = await room.get(who, 'parks').expect(200);
      expect(body.map(({ code }: { code: string }) => code)).toEqual(['P-01', 'P-02']);
      await room.get(who, 'parks/P-02').expect(200);
    }
    const { body } = await room.get('applicant', 'parks?region=433101').expect(200);
    expect(body).toEqual([{ ...PARK, code: 'P-02', zh: '吉首园', region: '433101', assessments: [] }]);
  });

  it('keeps a park where it lies', async () => {
    await put('coordinator', 'P-03').expect(200);
    const { body } = await put('coordinator', 'P-03', { ...PARK, region: '433101' }).expect(409);
    expect(body).toMatchObject({ code: 'park.lies-elsewhere', data: { region: ZONE } });
    expect((await put('coordinator', 'P-04', { ...PARK, region: '110000' }).expect(422)).body).toMatchObject({
      field: 'region',
    });
    await put('coordinator', 'no code').expect(422);
    await room.get('applicant', 'parks/P-99').expect(404);
  });
});

describe('an assessment', () => {
  it('is recorded with its validity and scope, and shown as it stands today', async () => {
    await put('coordinator', 'P-10').expect(200);
    const scope = { items: ['LND-06'] };
    const { body } = await record('dept:IPM', 'P-10', { ...GEO, scope }).expect(201);
    expect(body.assessments).toEqual([
      {
        assessment: { code: 'RA-GEO', zh: '地质灾害危险性区域评估', en: 'Geological hazard' },
        report: GEO.report,
        department: { code: 'NRP', zh: '自然资源和规划局', en: expect.any(String) },
        validFrom: '2026-01-05',
        validUntil: '2026-12-31',
        scope: { types: [], items: ['LND-06'], conditions: [] },
        inForce: true,
      },
    ]);
    const over = { ...GEO, report: '旧', validFrom: '2024-01-05', validUntil: '2026-03-01' };
    expect((await record('dept:IPM', 'P-10', over).expect(201)).body.assessments).toMatchObject([
      { report: '旧', inForce: false },
      { report: GEO.report, inForce: true },
    ]);
  });

  it('holds as long as the catalogue says, where nothing else is said', async () => {
    await put('coordinator', 'P-11').expect(200);
    const { validUntil: _, ...usual } = GEO;
    await record('coordinator', 'P-11', usual).expect(201);
    const { body } = await record('coordinator', 'P-11', { ...usual, assessment: 'RA-CUL' }).expect(201);
    expect(body.assessments).toMatchObject([{ validUntil: null }, { validUntil: '2028-01-05' }]);
  });

  it('is recorded once: the same again is harmless, another of the same number is refused', async () => {
    await put('coordinator', 'P-12').expect(200);
    await record('coordinator', 'P-12', GEO).expect(201);
    const { body } = await record('dept:IPM', 'P-12', GEO).expect(201);
    expect(body.assessments).toHaveLength(1);
    const longer = { ...GEO, validUntil: '2029-12-31' };
    expect((await record('coordinator', 'P-12', longer).expect(409)).body).toMatchObject({
      code: 'park.report-recorded',
      data: { park: 'P-12', assessment: 'RA-GEO', report: GEO.report },
    });
    await record('coordinator', 'P-12', { ...longer, report: '湘西区评〔2026〕4号' }).expect(201);
  });

  it.each([
    ['of no kind of the catalogue', { assessment: 'RA-FEE' }, 'assessment', 'regional-assessment'],
    ['that ends before it begins', { validUntil: '2026-01-04' }, 'validUntil', 'calendar.not-before'],
    ['that ends on no day', { validUntil: '2026-02-30' }, 'validUntil', 'day'],
    ['by a department that there is not', { department: 'XXX' }, 'department', 'department'],
    ['without the number of its report', { report: ' ' }, 'report', 'text'],
    [
      'for an item on which it does nothing',
      { scope: { items: ['PLN-05'] } },
      'scope.items.0',
      'relying-item',
    ],
    ['for a type that there is not', { scope: { types: ['X'] } }, 'scope.types.0', 'project-type'],
    ['for something else', { scope: { people: ['X'] } }, 'scope.people', 'unknown'],
    ['for a fee: sharing is free of charge (优化营商环境条例 art. 42)', { fee: 20_000 }, 'fee', 'unknown'],
  ])('%s is refused', async (_, over, field, rule) => {
    await put('coordinator', 'P-13').expect(200);
    const { body } = await record('coordinator', 'P-13', { ...GEO, ...over }).expect(422);
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ field, rule }] });
    expect(body.accepted).not.toBe(rule);
    expect((await room.get('applicant', 'parks/P-13')).body.assessments).toEqual([]);
  });

  it('needs a park', async () => {
    await record('coordinator', 'P-98', GEO).expect(404);
  });

  it('never changes behind the back of those who stand on it, and has no column for a fee', async () => {
    const change = room.scratch.db.query(`update park_assessment set valid_until = '2099-12-31'`);
    await expect(change).rejects.toThrow('append-only');
    const columns: { name: string }[] = await room.scratch.db.query(
      `select column_name as name from information_schema.columns where table_name in ('park', 'park_assessment')`,
    );
    expect(columns.filter(({ name }) => /fee|price|cost|amount|charge/.test(name))).toEqual([]);
  });
});

describe('a project in a park', () => {
  const plant = catalogue.profiles.get('PF-PLANT')!;
  const form = (over: object = {}) => ({
    name: '园区食品加工厂',
    type: plant.type,
    region: ZONE,
    facts: { ...plant.facts, geohazard_zone: true, river_works: true },
    park: 'P-20',
    ...over,
  });

  beforeAll(async () => {
    await put('coordinator', 'P-20').expect(200);
    await put('coordinator', 'P-21', { ...PARK, region: '433101' }).expect(200);
    for (const assessment of ['RA-GEO', 'RA-FLD', 'RA-ENV'])
      await record('coordinator', 'P-20', { ...GEO, assessment }).expect(201);
  });

  it('shows its park, and what it stands on there with the reason', async () => {
    const { body } = await room.post('applicant', 'projects', form()).expect(201);
    const step = (item: string) => body.steps.find((one: { item: string }) => one.item === item);
    expect(step('LND-06')).toMatchObject({ open: false });
    const { body: project } = await room.get('applicant', `projects/${body.id}`).expect(200);
    expect(project.park).toEqual({ code: 'P-20', zh: PARK.zh, en: PARK.en });
    expect(project.reliesOn).toEqual([
      {
        item: { code: 'LND-06', zh: '地质灾害危险性评估', en: expect.any(String) },
        assessment: { code: 'RA-GEO', zh: '地质灾害危险性区域评估', en: 'Geological hazard' },
        effect: 'EXEMPT',
        report: GEO.report,
        validUntil: '2026-12-31',
        reason: { zh: expect.stringMatching(/无偿.*优化营商环境条例 42/), en: expect.any(String) },
        broken: false,
      },
      expect.objectContaining({ effect: 'SIMPLIFY' }),
      expect.objectContaining({ effect: 'COMMIT' }),
    ]);
    expect(JSON.stringify(project)).not.toMatch(/"(fee|price|cost|amount)"/);
    const { body: waived } = await room.get('applicant', `steps/${step('LND-06').id}`).expect(200);
    expect(waived).toMatchObject({ state: 'waived', clocks: [{ clock: 'validity', dueOn: '2026-12-31' }] });
    const { body: flood } = await room.get('applicant', `steps/${step('WAT-01').id}`).expect(200);
    expect(flood.materials).toContainEqual(
      expect.objectContaining({ code: 'M-D06', from: 'assessment', status: 'fetched' }),
    );
  });

  it('lies in a park of its own region, or in none', async () => {
    for (const park of ['P-21', 'P-99']) {
      const { body } = await room.post('applicant', 'projects', form({ park })).expect(422);
      expect(body).toMatchObject({ errors: [{ field: 'park', rule: 'park' }] });
    }
    const { park: _, ...outside } = form();
    const { body } = await room.post('applicant', 'projects', outside).expect(201);
    const { body: project } = await room.get('applicant', `projects/${body.id}`).expect(200);
    expect(project).toMatchObject({ park: null, reliesOn: [] });
  });

  it('is entered once for one key, with all that it stands on', async () => {
    const ask = () => room.post('applicant', 'projects', form({ name: '只登记一次' }), 'park-once');
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const clocks: unknown[] = await room.scratch.db.query(
      `select kind from clock where project_id = $1 and kind = 'validity'`,
      [answers[0].body.id],
    );
    expect(clocks).toHaveLength(3);
  });

  it('goes on standing on an assessment that is made again in time', async () => {
    await put('coordinator', 'P-22').expect(200);
    await record('coordinator', 'P-22', GEO).expect(201);
    const { body } = await room.post('applicant', 'projects', form({ park: 'P-22' })).expect(201);
    const renewed = {
      ...GEO,
      report: '湘西区评〔2026〕9号',
      validFrom: '2027-01-01',
      validUntil: '2028-12-31',
    };
    await record('dept:IPM', 'P-22', renewed).expect(201);
    await record('dept:IPM', 'P-22', renewed).expect(201);
    const { body: project } = await room.get('applicant', `projects/${body.id}`).expect(200);
    expect(project.reliesOn).toMatchObject([{ report: renewed.report, validUntil: '2028-12-31' }]);
    const { body: timeline } = await room
      .get('applicant', `projects/${body.id}/timeline?fact=step.waived`)
      .expect(200);
    expect(timeline.items).toMatchObject([{ actor: 'system' }, { actor: 'dept:IPM' }]);
    const { body: verdict } = await room.get('applicant', `projects/${body.id}/facts/verify`).expect(200);
    expect(verdict).toMatchObject({ verified: true });
  });

  it('waives anew as its facts change, and lets its waiver be ended once the assessment has run out', async () => {
    const { body } = await room
      .post('applicant', 'projects', form({ facts: { ...plant.facts, geohazard_zone: false } }))
      .expect(201);
    const change = (facts: object) => room.patch('applicant', `projects/${body.id}/facts`, { facts });
    await change({ geohazard_zone: true }).expect(200);
    const { body: project } = await room.get('applicant', `projects/${body.id}`).expect(200);
    expect(project.reliesOn).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ code: 'LND-06' }), broken: false }),
    );
    const lines = project.stages.flatMap(({ steps }: { steps: object[] }) => steps);
    const step = lines.find(({ item }: { item: { code: string } }) => item.code === 'LND-06');
    expect(step.state).toBe('waived');
    const end = () => room.post('dept:NRP@zone', `steps/${step.id}/end-waiver`, { reason: '到期未续' });
    expect((await end().expect(409)).body).toMatchObject({ code: 'step.waiver-stands' });
    await room.setTime('2027-01-04T09:00');
    expect((await room.get('applicant', `projects/${body.id}`)).body.reliesOn).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ code: 'LND-06' }), broken: true }),
    );
    expect((await end().expect(200)).body).toMatchObject({ state: 'locked' });
    for (const who of ['applicant', 'dept:NRP@zone']) {
      const { body: list } = await room.get(who, 'reminders').expect(200);
      expect(list.items).toContainEqual(
        expect.objectContaining({
          fact: 'step.dependency-broken',
          item: 'LND-06',
          at: '2027-01-01T00:00:00+08:00',
          data: { by: 'RA-GEO', because: 'assessment-expired' },
          zh: expect.stringContaining('RA-GEO'),
        }),
      );
    }
  });
});
