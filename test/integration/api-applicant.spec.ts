import { loadCatalogue } from '../../libs/catalogue/index.js';
import { settleStep } from '../../libs/steps/index.js';
import { ASSEMBLED } from '../../apps/api/engine.module.js';
import type { AssembledEngine } from '../../libs/assembly/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const mall = catalogue.profiles.get('PF-MALL')!;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const OTHER = { applicant: { name: '另一家公司', creditCode: '91110108551385082Q' } };

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'window', 'dept:DRC', 'dept:NRP', 'supervisor']) await room.admit(who);
  await room.admit('applicant@other', OTHER);
  await room.setTime('2026-03-02T09:00');
}, 60_000);
afterAll(() => room.close());

interface Registered {
  readonly id: string;
  readonly steps: readonly { readonly item: string; readonly id: string }[];
}

async function registered(): Promise<{ id: string; at: (item: string) => string }> {
  const form = { name: '示例商业综合体', type: mall.type, region: REGION, facts: mall.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const { id, steps } = body as Registered;
  return { id, at: (item) => steps.find((step) => step.item === item)?.id ?? '' };
}

interface Preview {
  readonly groups: { questions: { fact: string; value: unknown }[] }[];
  readonly stages: { stage: { code: string }; items: { item: { code: string }; why: { zh: string } }[] }[];
  readonly leftOut: { item: { code: string } }[];
}

const previewed = async (facts: object, who = 'applicant'): Promise<Preview> => {
  const form = { type: 'SOC_GENERAL', region: REGION, facts };
  const { body } = await room.post(who, 'procedures/preview', form).expect(200);
  return body as Preview;
};
const itemsOf = ({ stages }: Preview) => stages.flatMap(({ items }) => items.map(({ item }) => item.code));
const factsOf = ({ groups }: Preview) => groups.flatMap(({ questions }) => questions.map(({ fact }) => fact));

describe('the preview of a procedure', () => {
  it('draws it with a reason for every item, and registers nothing', async () => {
    const preview = await previewed(mall.facts);
    expect(itemsOf(preview)).toContain('PLN-05');
    for (const { items } of preview.stages) for (const { why } of items) expect(why.zh).not.toBe('');
    expect((await room.get('applicant', 'projects').expect(200)).body.items).toEqual([]);
  });

  it('asks only what still matters, and draws again with every answer', async () => {
    const none = await previewed({});
    expect(itemsOf(none)).not.toContain('FST-01');
    expect(factsOf(none)).toEqual(expect.arrayContaining(['soil_zone', 'earthwork_m3']));
    const dry = await previewed({ soil_zone: false });
    expect(factsOf(dry)).toContain('soil_zone');
    expect(factsOf(dry)).not.toContain('earthwork_m3');
    const wet = await previewed({ soil_zone: true, land_disturb_ha: 6 });
    expect(itemsOf(wet).length).toBeGreaterThan(itemsOf(dry).length);
  });

  it('says of a wrong answer what would be right, at its field', async () => {
    const form = { type: 'SOC_GENERAL', region: REGION, facts: { soil_zone: 'maybe', nonsense: true } };
    const { body } = await room.post('applicant', 'procedures/preview', form).expect(422);
    const fields = (body as { errors: { field: string }[] }).errors.map(({ field }) => field);
    expect(fields.sort()).toEqual(['facts.nonsense', 'facts.soil_zone']);
    await room.post('applicant', 'procedures/preview', { ...form, facts: {}, type: 'NONE' }).expect(422);
  });
});

interface Application {
  readonly applyFor: {
    id: string;
    item: { code: string };
    department: { code: string };
    mayCommit: boolean;
  }[];
  readonly materials: {
    material: { code: string };
    materialStanding: string;
    mayDefer: boolean;
    askedBy: { item: { code: string } }[];
    documents: { name: string; item: { code: string } }[];
    reusable: { id: string; item: { code: string } } | null;
  }[];
  readonly notYet: { item: { code: string } }[];
}

const application = async (id: string, stage = 'S1', who = 'applicant'): Promise<Application> =>
  (await room.get(who, `projects/${id}/stages/${stage}/application`).expect(200)).body as Application;
const material = ({ materials }: Application, code: string) =>
  materials.find((one) => one.material.code === code);

describe('the application for a stage', () => {
  it('has one set of materials for all that can be applied for', async () => {
    const { id } = await registered();
    const form = await application(id);
    expect(form.applyFor.map(({ item }) => item.code)).toEqual(
      expect.arrayContaining(['INV-01', 'LND-01', 'PLN-02']),
    );
    expect(material(form, 'M-C01')?.askedBy.map(({ item }) => item.code)).toEqual(
      expect.arrayContaining(['LND-01', 'PLN-02']),
    );
    expect(material(form, 'M-A01')?.materialStanding).toBe('form');
    expect(form.notYet.length).toBeGreaterThan(0);
    await room.get('applicant', `projects/${id}/stages/S9/application`).expect(404);
    await room.get('applicant@other', `projects/${id}/stages/S1/application`).expect(403);
  });

  it('takes a file once for all items that ask for it', async () => {
    const { id, at } = await registered();
    const place = `projects/${id}/materials/M-C01/documents`;
    const { body } = await room.upload('applicant', place, '方案.pdf', PDF).expect(201);
    const asking = material(await application(id), 'M-C01');
    expect(body).toHaveLength(asking?.askedBy.length ?? 0);
    expect(asking).toMatchObject({ materialStanding: 'handed-in', mayDefer: false });
    expect(asking?.documents.map(({ name }) => name)).toContain('方案.pdf');
    for (const item of ['LND-01', 'PLN-02']) {
      const listed = await room.get('applicant', `steps/${at(item)}/documents`).expect(200);
      expect(listed.body.map((one: { step: string }) => one.step)).toEqual([at(item)]);
      const { materials } = (await room.get('applicant', `steps/${at(item)}`).expect(200)).body;
      const shown = materials.find((one: { code: string }) => one.code === 'M-C01').documents;
      expect(shown).toMatchObject([{ name: '方案.pdf', handedInWith: null }]);
    }
    await room.upload('applicant@other', place, '方案.pdf', PDF).expect(403);
    await room.upload('applicant', `projects/${id}/materials/M-Z99/documents`, '方案.pdf', PDF).expect(422);
  });

  it('offers again what was handed in with another item, and takes it for those that ask now', async () => {
    const { id, at } = await registered();
    const shared = (await application(id)).materials.find(
      ({ materialStanding, askedBy }) => materialStanding === 'wanted' && askedBy.length > 1,
    );
    if (!shared) throw new Error('nothing is asked for twice');
    const { code } = shared.material;
    const first = shared.askedBy[0]!.item.code;
    await room
      .upload('applicant', `steps/${at(first)}/materials/${code}/documents`, '合同.pdf', PDF)
      .expect(201);
    await room.post('applicant', `steps/${at(first)}/submit`).expect(200);
    const second = shared.askedBy[1]!.item.code;
    const { materials } = (await room.get('applicant', `steps/${at(second)}`).expect(200)).body;
    expect(materials.find((one: { code: string }) => one.code === code).documents).toMatchObject([
      { name: '合同.pdf', handedInWith: { code: first } },
    ]);
    const before = material(await application(id), code)!;
    expect(before).toMatchObject({ materialStanding: 'reusable', reusable: { item: { code: first } } });
    const path = `projects/${id}/materials/${code}/documents/${before.reusable!.id}`;
    await room.post('applicant', path).expect(201);
    expect(material(await application(id), code)?.materialStanding).toBe('handed-in');
    await room.post('applicant@other', path).expect(403);
  });

  it('can be decided on commitment for the items where one’s word will do, and for no others', async () => {
    const { id, at } = await registered();
    const form = await application(id);
    const committable = form.applyFor.filter(({ mayCommit }) => mayCommit).map(({ item }) => item.code);
    const form2 = { stage: 'S1', committed: ['PMT-01'] };
    const { body } = await room.post('applicant', `projects/${id}/submit-stage`, form2).expect(422);
    expect(body).toMatchObject({ code: 'stage.not-applied-for' });
    await room
      .post('applicant', `projects/${id}/submit-stage`, { stage: 'S1', committed: committable })
      .expect(200);
    for (const item of committable) {
      const { body: commitment } = await room.get('applicant', `steps/${at(item)}/commitment`).expect(200);
      expect((commitment as { signedOn: string }).signedOn).toBe('2026-03-02');
    }
  });

  it('shows the undertaking that is signed with what is left for later', async () => {
    const { at } = await registered();
    const { body } = await room.get('applicant', `steps/${at('PLN-02')}/undertaking`).expect(200);
    expect(body).toMatchObject({ notice: 'M-A06', version: '2026.2' });
    expect((body as { sections: unknown[] }).sections).toHaveLength(4);
  });
});

/** The first of what may be supplied later whose opinion nothing else keeps from being given. */
async function givenInPart(id: string, at: (item: string) => string): Promise<{ step: string; ref: string }> {
  const { materials, applyFor } = await application(id, 'S3');
  for (const { mayDefer, askedBy, material: asked } of materials) {
    const lead = applyFor.find(({ id: step }) => step === at(askedBy[0]?.item.code ?? ''))?.department.code;
    if (!mayDefer || askedBy.length > 1 || lead === undefined || lead === 'JSD') continue;
    await room.admit(`dept:${lead}`);
    const step = at(askedBy[0]?.item.code ?? '');
    const { status } = await room.post('applicant', `steps/${step}/submit`, { missing: [asked.code] });
    if (status !== 200) continue;
    await room.post(`dept:${lead}`, `steps/${step}/accept`);
    await room.post(`dept:${lead}`, `steps/${step}/grant`);
    const { body } = await room.get('applicant', `steps/${step}`).expect(200);
    if (['provisional', 'awaiting-materials'].includes((body as { state: string }).state))
      return { step, ref: asked.code };
  }
  throw new Error('nothing is decided in part');
}

it('takes what was promised for later even once the opinion is given, and nothing else', async () => {
  const { id, at } = await registered();
  const { step, ref } = await givenInPart(id, at);
  await room.upload('applicant', `steps/${step}/materials/${ref}/documents`, '补.pdf', PDF).expect(201);
  const { body } = await room.get('applicant', `steps/${step}`).expect(200);
  const { materials } = body as { materials: { code: string; status: string; from: string }[] };
  const other = materials.find(({ status, code }) => status === 'handed-in' && code !== 'M-A06')?.code;
  if (other !== undefined)
    await room.upload('applicant', `steps/${step}/materials/${other}/documents`, '补.pdf', PDF).expect(409);
  await room.post('applicant', `steps/${step}/supply`, { materials: [ref] }).expect(200);
});

interface Entry {
  readonly kind: string;
  readonly step: string | null;
  readonly stage: { code: string } | null;
  readonly count: number;
  readonly dueOn: string | null;
  readonly workingDaysLeft: number | null;
  readonly materials: { code: string }[];
}

const agenda = async (who: string, query: string): Promise<Entry[]> =>
  (await room.get(who, `agenda?limit=200&${query}`).expect(200)).body.items as Entry[];

describe('what an applicant has to do', () => {
  it('is what may be applied for, one entry a stage', async () => {
    const { id } = await registered();
    const entries = await agenda('applicant', `project=${id}`);
    const open = (await application(id)).applyFor.length;
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'apply',
          step: null,
          count: open,
          stage: expect.objectContaining({ code: 'S1' }),
        }),
      ]),
    );
    expect(await agenda('applicant@other', `project=${id}`)).toEqual([]);
    await room.get('dept:DRC', 'agenda').expect(403);
    await room.get('supervisor', 'agenda').expect(403);
  });

  it('is a correction by its date, with what is to be corrected, before everything that has none', async () => {
    const { id, at } = await registered();
    await room.post('applicant', `steps/${at('INV-01')}/submit`).expect(200);
    const asked = { materials: ['M-A01'], reason: '缺盖章' };
    await room.post('dept:DRC', `steps/${at('INV-01')}/request-corrections`, asked).expect(200);
    const [first] = await agenda('applicant', `project=${id}`);
    expect(first).toMatchObject({
      kind: 'correct',
      step: at('INV-01'),
      materials: [{ code: 'M-A01' }],
      dueOn: expect.stringMatching(/^2026-03/),
    });
    expect(first?.workingDaysLeft).toBeGreaterThan(0);
    await settleStep(room.app.get<AssembledEngine>(ASSEMBLED), at('INV-01'));
    await room.post('applicant', `steps/${at('INV-01')}/correct`, { materials: ['M-A01'] }).expect(200);
    expect((await agenda('applicant', `project=${id}`)).map(({ kind }) => kind)).not.toContain('correct');
  });

  it('asks for a word on the service once something was delivered, and no more once it was said', async () => {
    const { id, at } = await registered();
    await room.post('applicant', `steps/${at('INV-01')}/submit`).expect(200);
    for (const command of ['accept', 'grant', 'deliver'])
      await room.post('dept:DRC', `steps/${at('INV-01')}/${command}`).expect(200);
    const rates = (entries: Entry[]) => entries.filter(({ kind }) => kind === 'rate').map(({ step }) => step);
    expect(rates(await agenda('applicant', `project=${id}`))).toEqual([at('INV-01')]);
    await room.post('applicant', `steps/${at('INV-01')}/rate`, { score: 5 }).expect(200);
    expect(rates(await agenda('applicant', `project=${id}`))).toEqual([]);
  });

  it('is paged by key: nothing is missed or doubled', async () => {
    const whole = await agenda('applicant', '');
    const walked: Entry[] = [];
    for (let after = ''; ;) {
      const { body } = await room.get('applicant', `agenda?limit=2${after}`).expect(200);
      walked.push(...(body.items as Entry[]));
      if (body.next === null) break;
      after = `&after=${body.next as string}`;
    }
    expect(walked).toEqual(whole);
    expect(whole.length).toBeGreaterThan(4);
  });
});
