import { loadCatalogue } from '../../libs/catalogue/index.js';
import { read } from '../../libs/platform/database/index.js';
import { projectsStatement } from '../../libs/search/store/find.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
const COUNTY = '433122';

let room: ApiRoom;
const projects = new Map<string, { id: string; code: string; steps: Map<string, string> }>();

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of [
    'applicant',
    'dept:DRC',
    'dept:CGM',
    'window',
    'supervisor',
    'province',
    'administrator',
  ])
    await room.admit(who);
  await room.admit('applicant@2', { applicant: { name: '另一家公司', creditCode: '91433100MA4L7R2C6R' } });
  await room.admit('window@county', { region: COUNTY });
  await room.setTime('2026-01-05T09:00');
  await register('applicant', '酉水食品加工厂', REGION);
  await register('applicant', '酉水 100%_茶叶仓库', COUNTY);
  await register('applicant@2', '武陵会展中心', REGION);
});
afterAll(() => room.close());

async function register(who: string, name: string, region: string): Promise<void> {
  const form = { name, type: plant.type, region, facts: plant.facts };
  const { body } = await room.post(who, 'projects', form).expect(201);
  const steps = new Map((body.steps as { item: string; id: string }[]).map(({ item, id }) => [item, id]));
  projects.set(name, { id: body.id as string, code: body.code as string, steps });
  await room.post(who, `steps/${steps.get('INV-01')!}/submit`).expect(200);
}

const find = async (who: string, text: string) =>
  (await room.get(who, `search?text=${encodeURIComponent(text)}`).expect(200)).body as {
    projects: { name: string }[];
    steps: { id: string; item: { code: string }; project: { name: string } }[];
  };
const names = async (who: string, text: string): Promise<string[]> =>
  (await find(who, text)).projects.map(({ name }) => name).sort();

describe('a project', () => {
  it.each([
    ['酉水', ['酉水 100%_茶叶仓库', '酉水食品加工厂']],
    ['水食', ['酉水食品加工厂']],
    ['酉水 加工', ['酉水食品加工厂']],
    ['加工 酉水', ['酉水食品加工厂']],
    ['100%_', ['酉水 100%_茶叶仓库']],
    ['%', ['酉水 100%_茶叶仓库']],
    ['没有的项目', []],
    ["'; drop table project", []],
  ])('is found by %s', async (text, expected) => {
    expect(await names('supervisor', text)).toEqual(expected);
  });

  it('is found by any part of its code', async () => {
    const { code } = projects.get('武陵会展中心')!;
    expect(await names('supervisor', code)).toEqual(['武陵会展中心']);
    expect(await names('supervisor', code.slice(-6))).toEqual(['武陵会展中心']);
  });

  it('is found by whoever may read it, and by nobody else', async () => {
    expect(await names('applicant', '武陵')).toEqual([]);
    expect(await names('applicant@2', '武陵')).toEqual(['武陵会展中心']);
    expect(await names('applicant@2', '酉水')).toEqual([]);
    expect(await names('dept:DRC', '酉水')).toEqual(['酉水食品加工厂']);
    expect(await names('dept:CGM', '酉水')).toEqual([]);
    expect(await names('window@county', '酉水')).toEqual(['酉水 100%_茶叶仓库']);
    expect(await names('province', '酉水')).toHaveLength(2);
    await room.get('administrator', 'search?text=x').expect(403);
    for (const who of ['applicant', 'dept:DRC', 'window@county', 'supervisor'])
      for (const { id } of (await room.get(who, 'search?text=酉')).body.projects ?? [])
        await room.get(who, `projects/${id as string}`).expect(200);
  });
});

describe('a step', () => {
  const item = catalogue.items.get('INV-01')!;

  it('is found by its item, in the offices that one has to do with', async () => {
    const { steps } = await find('dept:DRC', item.zh);
    expect(steps.map(({ project }) => project.name).sort()).toEqual(['武陵会展中心', '酉水食品加工厂']);
    expect((await find('dept:CGM', item.zh)).steps).toEqual([]);
    expect((await find('applicant@2', item.zh)).steps.map(({ project }) => project.name)).toEqual([
      '武陵会展中心',
    ]);
    expect((await find('supervisor', item.zh)).steps).toHaveLength(3);
  });

  it('is found by its item and what its project is called', async () => {
    const { steps } = await find('dept:DRC', `酉水 ${item.zh}`);
    expect(steps).toEqual([
      expect.objectContaining({ id: projects.get('酉水食品加工厂')!.steps.get('INV-01') }),
    ]);
    expect((await find('applicant', `武陵 ${item.zh}`)).steps).toEqual([]);
  });

  it('of one’s own office is found by what its project is called alone', async () => {
    const { steps } = await find('dept:DRC', '武陵');
    expect(steps.length).toBeGreaterThan(0);
    for (const { id } of steps) await room.get('dept:DRC', `steps/${id}`).expect(200);
  });
});

describe('the plan of a search', () => {
  it('reads the index of pairs and no project beside', async () => {
    await read(
      room.scratch.db,
      `insert into project (id, code, name, type, region, applicant_id, catalogue_version, facts, registered_at)
       select gen_random_uuid(), 'X-' || n, '第' || n || '号示范工程', type, region, applicant_id, catalogue_version, '{}', now()
       from generate_series(1, 20000) n, (select * from project limit 1) p`,
    );
    await read(room.scratch.db, 'vacuum analyze project');
    const { text } = projectsStatement('any');
    const rows = await read<{ 'QUERY PLAN': string }>(room.scratch.db, `explain (costs off) ${text}`, [
      null,
      null,
      null,
      ['食品', '加工'],
      8,
    ]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('project_called');
    expect(plan).not.toMatch(/Seq Scan on project/);
  });
});
