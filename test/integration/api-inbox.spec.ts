import { loadCatalogue } from '../../libs/catalogue/index.js';
import type { InboxOrder } from '../../libs/inbox/domain/views.js';
import { countsStatement, inboxCounts } from '../../libs/inbox/store/count-inbox.js';
import { inboxStatement } from '../../libs/inbox/store/read-inbox.js';
import { lightShown, settleStep } from '../../libs/steps/index.js';
import { ASSEMBLED } from '../../apps/api/engine.module.js';
import type { AssembledEngine } from '../../libs/assembly/index.js';
import { read } from '../../libs/platform/database/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;
const submitted: { id: string; at: string }[] = [];

/** One item after another comes in, each at its time, in projects of the city and of a county. */
const ARRIVALS = [
  ['2026-01-05T09:00', REGION],
  ['2026-01-05T18:00', REGION],
  ['2026-01-07T09:00', '433122'],
  ['2026-01-08T09:00', REGION],
  ['2026-01-09T09:00', REGION],
] as const;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:NRP', 'head:DRC', 'window', 'supervisor', 'province'])
    await room.admit(who);
  for (const [at, region] of ARRIVALS) {
    await room.setTime(at);
    const form = { name: `示例工厂 ${at}`, type: plant.type, region, facts: plant.facts };
    const { body } = await room.post('applicant', 'projects', form).expect(201);
    const id = (body.steps as { item: string; id: string }[]).find(({ item }) => item === 'INV-01')!.id;
    await room.post('applicant', `steps/${id}/submit`).expect(200);
    submitted.push({ id, at });
    if (submitted.length === 4) await room.post('dept:DRC', `steps/${id}/accept`).expect(200);
  }
}, 60_000);
afterAll(() => room.close());

interface Entry {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly workingDaysLeft: number | null;
}
const inbox = async (who: string, query = ''): Promise<Entry[]> => {
  const { body } = await room.get(who, `inbox?limit=200${query}`).expect(200);
  return body.items as Entry[];
};
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const arrived = (...numbers: number[]) => numbers.map((n) => submitted[n]!.id);

describe('an inbox', () => {
  it('has what the department has to deal with, the most urgent first', async () => {
    const entries = await inbox('dept:DRC');
    expect(idsOf(entries)).toEqual(arrived(3, 0, 1, 4));
    expect(entries[0]).toMatchObject({
      project: { name: '示例工厂 2026-01-08T09:00', code: expect.stringContaining('2601-433100') },
      item: { code: 'INV-01', en: 'Project code assignment' },
      state: 'accepted',
      light: 'yellow',
      clock: 'promised',
      dueOn: '2026-01-09',
      workingDaysLeft: 0,
    });
    expect(entries[1]).toMatchObject({
      clock: 'acceptance',
      dueOn: '2026-01-12',
      workingDaysLeft: 1,
      receivedOn: '2026-01-05',
    });
    expect(entries[2]).toMatchObject({ dueOn: '2026-01-13', receivedOn: '2026-01-06' });
  });

  it('can be sorted by receipt', async () => {
    expect(idsOf(await inbox('dept:DRC', '&sort=received'))).toEqual(arrived(0, 1, 3, 4));
  });

  it.each([
    ['state=accepted', [3]],
    ['state=submitted', [0, 1, 4]],
    ['item=INV-01&stage=S1', [3, 0, 1, 4]],
    ['item=PLN-05', []],
    ['dueBefore=2026-01-13', [3, 0]],
    [`project=${encodeURIComponent('工厂 2026-01-09')}`, [4]],
    ['project=%25', []],
    ['light=green', [4]],
    ['light=blue', [1]],
    ['light=yellow', [0, 3]],
  ])('is filtered by %s', async (query, expected) => {
    expect(idsOf(await inbox('dept:DRC', `&${query}`)).sort()).toEqual(arrived(...expected).sort());
  });

  it.each(['due', 'received'])('sorted by %s is paged by key: nothing is missed or doubled', async (sort) => {
    const whole = idsOf(await inbox('supervisor', `&sort=${sort}`));
    const walked: string[] = [];
    for (let after = ''; ;) {
      const { body } = await room.get('supervisor', `inbox?limit=2&sort=${sort}${after}`).expect(200);
      walked.push(...idsOf(body.items as Entry[]));
      if (body.next === null) break;
      after = `&after=${body.next as string}`;
    }
    expect(walked).toEqual(whole);
    expect([...walked].sort()).toEqual(arrived(0, 1, 2, 3, 4).sort());
  });

  it('does not take a cursor of another order', async () => {
    const { body } = await room.get('supervisor', 'inbox?limit=1&sort=received');
    await room.get('supervisor', `inbox?sort=due&after=${body.next as string}`).expect(422);
  });

  it('is one’s own department’s, a window’s region’s, any for a supervisor, and nobody else’s', async () => {
    expect(await inbox('dept:NRP')).toEqual([]);
    expect(idsOf(await inbox('head:DRC'))).toEqual(arrived(3, 0, 1, 4));
    expect(idsOf(await inbox('window'))).toEqual(arrived(3, 0, 1, 4));
    expect(idsOf(await inbox('supervisor', '&department=DRC&region=433122'))).toEqual(arrived(2));
    expect(await inbox('supervisor', '&department=HUD')).toEqual([]);
    await room.get('dept:NRP', 'inbox?department=DRC').expect(403);
    await room.get('window', 'inbox?region=433122').expect(403);
    await room.get('applicant', 'inbox').expect(403);
    await room.get('province', 'inbox').expect(403);
  });

  it('is counted by state and light', async () => {
    const { body } = await room.get('dept:DRC', 'inbox/counts').expect(200);
    expect(body.total).toBe(4);
    expect(body.states).toEqual(
      expect.arrayContaining([
        { state: 'submitted', count: 3 },
        { state: 'accepted', count: 1 },
      ]),
    );
    expect(body.lights.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(4);
    const { body: county } = await room.get('supervisor', 'inbox/counts?region=433122').expect(200);
    expect(county).toMatchObject({ total: 1, states: [{ state: 'submitted', count: 1 }] });
  });

  it('puts what is over first, and says for how long it has been', async () => {
    await room.setTime('2026-01-13T09:00');
    await settleStep(room.app.get<AssembledEngine>(ASSEMBLED), submitted[3]!.id);
    const entries = await inbox('dept:DRC');
    expect(idsOf(entries)[0]).toBe(submitted[3]!.id);
    expect(entries[0]).toMatchObject({ light: 'red', dueOn: '2026-01-09', workingDaysLeft: -2 });
    expect(idsOf(await inbox('dept:DRC', '&light=red'))).toEqual(arrived(3));
  });

  it('shows the lights that a step has come to, before anybody has settled it', async () => {
    const { body } = await room.get('dept:DRC', 'inbox/counts').expect(200);
    expect(body.lights).toEqual([
      { light: 'green', count: 1 },
      { light: 'yellow', count: 2 },
      { light: 'red', count: 1 },
    ]);
  });
});

describe('the plan of an inbox of many', () => {
  beforeAll(async () => {
    await read(
      room.scratch.db,
      `insert into step (id, project_id, item, round, stage, department, region, machine, state, state_since, holder_kind,
         holder, due_at, light, received_on)
       select gen_random_uuid(), p.id, 'MANY-' || n % 40, n, 'S1', (array['DRC', 'NRP', 'HUD', 'EEB'])[1 + n % 4], '${REGION}',
         'application', (array['SUBMITTED', 'IN_REVIEW'])[1 + n % 2], now(), 'department', 'DRC',
         now() + n * interval '1 minute', 'green', '2026-01-05'
       from generate_series(1, 20000) n, (select id from project limit 1) p`,
    );
    await read(room.scratch.db, 'vacuum analyze step');
  });

  const offices = JSON.stringify([{ department: 'DRC', region: REGION }]);
  const first = [
    offices,
    '-infinity',
    '00000000-0000-0000-0000-000000000000',
    null,
    null,
    null,
    null,
    null,
    21,
    new Date(),
    null,
  ];

  async function plan(text: string, values: readonly unknown[]): Promise<string> {
    const rows = await read<{ 'QUERY PLAN': string }>(
      room.scratch.db,
      `explain (analyze, costs off, timing off) ${text}`,
      values,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  it.each<InboxOrder>(['due', 'received'])('by %s finds its page in the index alone', async (order) => {
    const found = await plan(inboxStatement('department', order, false).text, first);
    expect(found).toContain('Index Only Scan using step_inbox on step');
    expect(found).not.toMatch(/Seq Scan on step/);
  });

  it('by due date goes no further in it than the page is long', async () => {
    const found = await plan(inboxStatement('department', 'due', false).text, first);
    expect(found).not.toMatch(/step_inbox.*rows=\d{3,}/);
    expect(found).toMatch(/step_inbox on step \w+ \(actual rows=21(\.00)? /);
  });

  it('goes on from a key in the middle without reading what is before it', async () => {
    const [middle] = await read<{ due: string; id: string }>(
      room.scratch.db,
      `select to_json(due_at) #>> '{}' as due, id from step where department = 'DRC' and item = 'MANY-0' order by due_at offset 200 limit 1`,
    );
    const found = await plan(inboxStatement('department', 'due', false).text, [
      offices,
      middle!.due,
      middle!.id,
      ...first.slice(3),
    ]);
    expect(found).toMatch(/step_inbox on step \w+ \(actual rows=21(\.00)? /);
    expect(found).not.toContain('Rows Removed by Filter');
  });

  it('is counted in the index alone', async () => {
    const found = await plan(countsStatement('department').text, [offices, new Date()]);
    expect(found).toContain('Index Only Scan using step_counted on step');
    expect(found).toMatch(/Heap Fetches: \d\n/);
    expect(found).not.toMatch(/HashAggregate\n.*Group Key: s\./);
  });

  it('is counted by the lights that each of them would be shown in', async () => {
    const now = new Date();
    await read(
      room.scratch.db,
      `update step set light = (array['green', 'blue', 'yellow', 'red', 'dark-red'])[1 + round % 5],
         yellow_at = case when round % 3 > 0 then $1::timestamptz + (round % 7 - 3) * interval '1 hour' end,
         blue_at = case when round % 4 > 0 then $1::timestamptz + (round % 11 - 6) * interval '1 hour' end
       where item like 'MANY-%'`,
      [now],
    );
    const counted = await inboxCounts(
      room.scratch.db,
      { offices: [{ department: 'DRC', region: REGION }], me: null },
      'department',
      now,
    );
    const one = await read(
      room.scratch.db,
      `select state, ${lightShown('step', '$1::timestamptz')} as light, count(*) as count from step
       where department = 'DRC' and region = '${REGION}' and holder_kind = 'department' group by 1, 2`,
      [now],
    );
    expect(one.length).toBeGreaterThan(5);
    expect(new Set(counted.map((count) => JSON.stringify(count)))).toEqual(
      new Set(one.map((count) => JSON.stringify(count))),
    );
  });
});
