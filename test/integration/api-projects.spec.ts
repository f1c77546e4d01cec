import { loadCatalogue } from '../../libs/catalogue/index.js';
import { inTransaction } from '../../libs/platform/database/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
const shed = catalogue.profiles.get('PF-SHED')!;

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  await room.setTime('2026-01-05T09:00');
  for (const who of ['applicant', 'dept:NRP', 'dept:DRC', 'window', 'supervisor', 'administrator'])
    await room.admit(who);
  await room.admit('applicant@other', {
    applicant: { name: '另一有限公司', creditCode: '91433100MA4L7R2C6R' },
  });
  await room.admit('dept:NRP@county', { department: 'NRP', region: '433122' });
  await room.admit('window@county', { region: '433122' });
}, 60_000);
afterAll(() => room.close());

interface Registered {
  readonly id: string;
  readonly code: string;
  readonly steps: readonly { readonly item: string; readonly id: string; readonly open: boolean }[];
}

const formOf = (profile = plant, region = REGION, name = '示例食品加工厂') => ({
  name,
  type: profile.type,
  region,
  facts: profile.facts,
});

async function register(form: object = formOf(), who = 'applicant'): Promise<Registered> {
  return (await room.post(who, 'projects', form).expect(201)).body as Registered;
}

const codes = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();

describe('a registration', () => {
  it('answers with the code, and with every step of the procedure', async () => {
    const project = await register();
    expect(project.code).toMatch(/^2601-433100-04-01-\d{6}$/);
    expect(project.steps.filter(({ open }) => open).map(({ item }) => item)).toContain('INV-01');
    expect(project.steps.find(({ item }) => item === 'CON-03')).toMatchObject({ open: false });
  });

  it('sent fifty times at once enters one project', async () => {
    const form = formOf(shed, REGION, '只登记一次');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => room.post('applicant', 'projects', form, 'once')),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    for (const { body } of answers) expect(body).toEqual(answers[0]!.body);
    const { body } = await room.get('applicant', `projects?text=${encodeURIComponent('只登记一次')}`);
    expect(body.items).toHaveLength(1);
  });

  it('keeps the code that the national platform gave, once', async () => {
    const form = { ...formOf(shed), code: '2601-433100-04-01-123456' };
    expect((await register(form)).code).toBe(form.code);
    const { body } = await room.post('applicant@other', 'projects', form).expect(409);
    expect(body).toMatchObject({ code: 'project.code-taken', data: { code: form.code } });
  });

  it('names every fact that is wrong, with what would be right', async () => {
    const facts = { ...plant.facts, eia_class: 'HUGE', nobody_asked: true };
    const { body } = await room.post('applicant', 'projects', { ...formOf(), facts }).expect(422);
    expect(body.errors).toMatchObject([
      { field: 'facts.eia_class', rule: 'choice', accepted: { en: expect.stringContaining('TABLE') } },
      { field: 'facts.nobody_asked', rule: 'known-fact' },
    ]);
  });

  it('takes nothing that is not declared: what was granted before is not for an applicant to say', async () => {
    const { body } = await room
      .post('applicant', 'projects', { ...formOf(), granted: ['CON-03'] })
      .expect(422);
    expect(body.errors).toMatchObject([{ field: 'granted', rule: 'unknown' }]);
    const other = { ...formOf(), applicantId: '0197a000-0000-7000-8000-000000000001' };
    await room.post('applicant', 'projects', other).expect(422);
    await room.post('applicant', 'projects', { ...formOf(), region: '110101' }).expect(422);
    await room.post('applicant', 'projects', { ...formOf(), type: 'NO_SUCH' }).expect(422);
    await room.post('dept:NRP', 'projects', formOf()).expect(403);
  });
});

describe('a list of projects', () => {
  const ids = { city: '', county: '', others: '', above: '' };
  beforeAll(async () => {
    ids.city = (await register(formOf(plant, REGION, '清单甲'))).id;
    ids.county = (await register(formOf(plant, '433122', '清单乙'))).id;
    ids.others = (await register(formOf(plant, REGION, '清单丙'), 'applicant@other')).id;
    // What lies beneath it is for the city to decide on.
    const above = { ...plant, facts: { ...plant.facts, strategic_mineral_overlay: true } };
    ids.above = (await register(formOf(above, '433122', '清单丁'))).id;
  });

  const listed = async (who: string, query = ''): Promise<string[]> => {
    const { body } = await room
      .get(who, `projects?limit=200&text=${encodeURIComponent('清单')}${query}`)
      .expect(200);
    return codes(body.items);
  };

  it.each([
    ['applicant', ['city', 'county', 'above']],
    ['applicant@other', ['others']],
    ['dept:NRP', ['city', 'others', 'above']],
    ['dept:NRP@county', ['county', 'above']],
    ['window', ['city', 'others', 'above']],
    ['window@county', ['county', 'above']],
    ['supervisor', ['city', 'county', 'others', 'above']],
  ] as const)('has for %s just those that it may read one by one', async (who, expected) => {
    expect(await listed(who)).toEqual(expected.map((name) => ids[name]).sort());
    for (const [name, id] of Object.entries(ids)) {
      const { status } = await room.get(who, `projects/${id}`);
      expect({ name, status }).toEqual({
        name,
        status: (expected as readonly string[]).includes(name) ? 200 : 403,
      });
    }
  });

  it('is not for administrators', async () => {
    await room.get('administrator', 'projects').expect(403);
  });

  it('is narrowed by type, region, state and a part of the name or code', async () => {
    expect(await listed('supervisor', '&region=433122')).toEqual([ids.county, ids.above].sort());
    expect(await listed('supervisor', '&type=GOV_BLDG')).toEqual([]);
    expect(await listed('supervisor', '&state=completed')).toEqual([]);
    expect(await listed('supervisor', '&state=open')).toHaveLength(4);
    const { body } = await room.get('supervisor', 'projects?text=%25');
    expect(body.items).toEqual([]);
  });

  it('is paged by key, newest first: nothing is missed or doubled', async () => {
    const { body: all } = await room.get('supervisor', 'projects?limit=200');
    const walked: string[] = [];
    for (let after = ''; ;) {
      const { body } = await room.get('supervisor', `projects?limit=2${after}`).expect(200);
      walked.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      after = `&after=${body.next as string}`;
    }
    expect(walked).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect(walked).toEqual([...walked].sort().reverse());
    expect(all.items[0]).toMatchObject({
      granted: 0,
      light: 'green',
      completedAt: null,
      applicant: { name: expect.any(String) },
    });
    await room.get('supervisor', 'projects?after=nonsense').expect(422);
  });
});

describe('a project', () => {
  it('is shown stage by stage, with why each item is in it or out of it, and what still blocks its milestones', async () => {
    const { id } = await register();
    const { body } = await room.get('applicant', `projects/${id}`).expect(200);
    expect(body).toMatchObject({
      id,
      type: { code: 'SOC_INDUSTRY' },
      applicant: { name: '示例食品有限公司' },
    });
    expect(body.stages.map((s: { stage: { code: string } }) => s.stage.code)).toEqual([
      'S1',
      'S2',
      'S3',
      'S4',
      'SP',
    ]);
    const steps = body.stages.flatMap((s: { steps: unknown[] }) => s.steps) as {
      item: { code: string };
      state: string;
      why: { zh: string; condition: string | null };
      waitsFor: { item: { code: string } }[];
    }[];
    expect(steps).toHaveLength(31);
    const eia = steps.find((s) => s.item.code === 'ENV-02');
    expect(eia).toMatchObject({ state: 'locked', why: { facts: [{ fact: 'eia_class', value: 'TABLE' }] } });
    const permit = steps.find((s) => s.item.code === 'CON-03');
    expect(permit?.waitsFor.map((w) => w.item.code)).toContain('PLN-05');
    expect([...body.leftOut, ...body.merged].length).toBe(82 - 31);
    expect(body.leftOut.every((out: { why: { zh: string } }) => out.why.zh !== '')).toBe(true);
    const start = body.milestones.find((m: { blockedBy: string[] }) => m.blockedBy.includes('CON-03'));
    expect(start).toMatchObject({ reached: false });
  });
});

describe('facts', () => {
  const itemsOf = async (id: string): Promise<Record<string, string>> => {
    const { body } = await room.get('applicant', `projects/${id}`);
    const steps = body.stages.flatMap((s: { steps: unknown[] }) => s.steps) as {
      item: { code: string };
      id: string;
      state: string;
    }[];
    return Object.fromEntries(steps.map((s) => [s.item.code, `${s.state} ${s.id}`]));
  };

  it('that change redraw what has not begun, and record what changed; changed back, all is as before', async () => {
    const { id } = await register(formOf(shed));
    await room.post('applicant', `steps/${(await itemsOf(id))['INV-01']?.split(' ')[1]}/submit`).expect(200);
    await room.post('dept:NRP', `steps/${(await itemsOf(id))['INV-01']?.split(' ')[1]}/accept`).expect(403);
    const before = await itemsOf(id);
    const changed = { facts: { eia_class: 'REGISTER', relic_possible: true } };
    const { body } = await room
      .patch('applicant', `projects/${id}/facts`, changed, `change-${id}`)
      .expect(200);
    expect(body).toMatchObject({
      changedFacts: { relic_possible: { from: false, to: true } },
      added: expect.arrayContaining(['CUL-01']),
      begun: [],
    });
    const during = await itemsOf(id);
    expect(during['CUL-01']).toMatch(/^(open|locked) /);
    const again = await room.patch('applicant', `projects/${id}/facts`, changed, `change-${id}`).expect(200);
    expect(again.body).toEqual(body);

    const { body: timeline } = await room.get('applicant', `projects/${id}/timeline?limit=200&order=newest`);
    const names = timeline.items.map((f: { fact: string }) => f.fact);
    expect(names).toEqual(expect.arrayContaining(['project.facts-changed', 'procedure.redrawn']));
    expect(timeline.items.find((f: { fact: string }) => f.fact === 'project.facts-changed')).toMatchObject({
      actor: 'applicant',
      data: { changed: { relic_possible: { from: false, to: true } } },
    });

    const { eia_class = null } = shed.facts;
    await room
      .patch('applicant', `projects/${id}/facts`, { facts: { eia_class, relic_possible: false } })
      .expect(200);
    expect(await itemsOf(id)).toEqual(before);
    const verdict = await room.get('applicant', `projects/${id}/facts/verify`).expect(200);
    expect(verdict.body).toMatchObject({ verified: true, brokenAt: null });
  });

  it('keep what has begun, and let it go on', async () => {
    const { id, steps } = await register();
    const idOf = (item: string) => steps.find((s) => s.item === item)?.id ?? '';
    await room.post('applicant', `steps/${idOf('INV-01')}/submit`).expect(200);
    await room.post('dept:DRC', `steps/${idOf('INV-01')}/accept`).expect(200);
    await room.post('dept:DRC', `steps/${idOf('INV-01')}/grant`).expect(200);
    const step = idOf('ENV-02');
    await room.post('applicant', `steps/${step}/submit`).expect(200);
    const { body } = await room
      .patch('applicant', `projects/${id}/facts`, { facts: { eia_class: 'EXEMPT' } })
      .expect(200);
    expect(body).toMatchObject({ begun: ['ENV-02'], dropped: expect.not.arrayContaining(['ENV-02']) });
    expect((await itemsOf(id))['ENV-02']).toBe(`submitted ${step}`);
    await room.post('window', `steps/${step}/accept`).expect(200);
    const { body: shown } = await room.get('applicant', `projects/${id}`);
    const eia = shown.stages
      .flatMap((s: { steps: { item: { code: string } }[] }) => s.steps)
      .find((s: { item: { code: string } }) => s.item.code === 'ENV-02');
    expect(eia).toMatchObject({ state: 'accepted', why: null });
  });

  it('are changed by the applicant and nobody else, and in the words of the catalogue', async () => {
    const { id } = await register();
    await room
      .patch('applicant@other', `projects/${id}/facts`, { facts: { eia_class: 'TABLE' } })
      .expect(403);
    await room.patch('dept:NRP', `projects/${id}/facts`, { facts: { eia_class: 'TABLE' } }).expect(403);
    const { body } = await room
      .patch('applicant', `projects/${id}/facts`, { facts: { eia_class: 7 } })
      .expect(422);
    expect(body.errors).toMatchObject([{ field: 'facts.eia_class', rule: 'choice' }]);
    const same = await room
      .patch('applicant', `projects/${id}/facts`, { facts: { eia_class: 'TABLE' } })
      .expect(200);
    expect(same.body).toMatchObject({ changedFacts: {}, added: [], dropped: [] });
  });
});

describe('the timeline', () => {
  it('is paged by number in either order, and narrowed to an item or a fact', async () => {
    const { id, steps } = await register();
    await room.post('applicant', `steps/${steps.find((s) => s.item === 'INV-01')!.id}/submit`).expect(200);
    const whole = (await room.get('supervisor', `projects/${id}/timeline?limit=200`)).body.items as {
      seq: number;
      fact: string;
    }[];
    expect(whole[0]).toMatchObject({ seq: 1, fact: 'project.registered', actor: 'applicant' });
    expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_, i) => i + 1));
    for (const order of ['oldest', 'newest']) {
      const walked: number[] = [];
      for (let after = ''; ;) {
        const { body } = await room
          .get('applicant', `projects/${id}/timeline?limit=3&order=${order}${after}`)
          .expect(200);
        walked.push(...body.items.map(({ seq }: { seq: number }) => seq));
        if (body.next === null) break;
        after = `&after=${body.next as string}`;
      }
      const numbers = whole.map(({ seq }) => seq);
      expect(walked).toEqual(order === 'oldest' ? numbers : numbers.reverse());
    }
    const { body } = await room.get('applicant', `projects/${id}/timeline?item=INV-01&fact=step.submitted`);
    expect(body.items).toMatchObject([{ fact: 'step.submitted', item: 'INV-01' }]);
    expect(JSON.stringify(body)).not.toContain('"by"');
    await room.get('applicant@other', `projects/${id}/timeline`).expect(403);
  });
});

describe('the chain', () => {
  it('tells which fact somebody with the keys of the database has forged', async () => {
    const { id } = await register();
    await inTransaction(room.scratch.db, async (tx) => {
      await tx.query('alter table fact disable trigger fact_append_only');
      await tx.query(
        `update fact set body = replace(body, '"at":"2026', '"at":"2025') where project_id = $1 and seq = 3`,
        [id],
      );
      await tx.query('alter table fact enable trigger fact_append_only');
    });
    const { body } = await room.get('supervisor', `projects/${id}/facts/verify`).expect(200);
    expect(body).toMatchObject({ verified: false, brokenAt: 3 });
    await room.get('applicant@other', `projects/${id}/facts/verify`).expect(403);
  });
});
