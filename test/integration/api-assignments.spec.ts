import { randomUUID } from 'node:crypto';
import { loadCatalogue } from '../../libs/catalogue/index.js';
import { read } from '../../libs/platform/database/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;
let project: string;
let step: string;

/** Two officers and the head of the office that leads the item, its window, and people who have nothing to do with it. */
beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:DRC@2', 'head:DRC', 'dept:NRP', 'window', 'supervisor'])
    await room.admit(who);
  await room.setTime('2026-01-05T09:00');
});
afterAll(() => room.close());

beforeEach(async () => {
  const form = { name: '示例工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  project = body.id as string;
  step = (body.steps as { item: string; id: string }[]).find(({ item }) => item === 'INV-01')!.id;
  await room.post('applicant', `steps/${step}/submit`).expect(200);
});

const idOf = async (who: string): Promise<string> => (await room.get(who, 'me')).body.account.id as string;
const inView = async (who: string, view: string): Promise<string[]> =>
  ((await room.get(who, `inbox?view=${view}&limit=200`).expect(200)).body.items as { id: string }[]).map(
    ({ id }) => id,
  );
const facts = async (): Promise<unknown[]> =>
  (
    await read<{ body: string }>(room.scratch.db, 'select body from fact where step_id = $1 order by seq', [
      step,
    ])
  )
    .map(({ body }) => JSON.parse(body) as { fact: string; by?: string; data: unknown })
    .filter(({ fact }) => fact.startsWith('step.assigned') || fact.startsWith('step.unassigned'))
    .map(({ fact, by, data }) => ({ fact, by, data }));

describe('a step that nobody has taken', () => {
  it('is taken by the officer who comes first, and told in the chain', async () => {
    expect(await inView('dept:DRC', 'unassigned')).toContain(step);
    const me = await idOf('dept:DRC');
    const { body } = await room.post('dept:DRC', `steps/${step}/claim`).expect(200);
    expect(body).toMatchObject({ id: step, assignee: { id: me, name: 'dept:DRC' } });
    expect(await facts()).toEqual([{ fact: 'step.assigned', by: me, data: { to: me } }]);
    expect(await inView('dept:DRC', 'mine')).toEqual([step]);
    expect(await inView('dept:DRC', 'unassigned')).not.toContain(step);
    expect(await inView('dept:DRC@2', 'mine')).toEqual([]);
    expect(await inView('dept:DRC@2', 'department')).toContain(step);
    const chain = await room.get('supervisor', `projects/${project}/timeline/verification`);
    expect(chain.status === 404 || chain.body.verified).toBe(true);
  });

  it('is nobody’s to hand out but the head’s and the window’s', async () => {
    const to = await idOf('dept:DRC@2');
    await room.post('dept:DRC', `steps/${step}/assign`, { to }).expect(403);
    await room.post('dept:NRP', `steps/${step}/claim`).expect(403);
    await room.post('applicant', `steps/${step}/claim`).expect(403);
    await room.post('window', `steps/${step}/assign`, { to }).expect(200);
    expect(await inView('dept:DRC@2', 'mine')).toContain(step);
  });

  it('goes to nobody of another office', async () => {
    const { body } = await room
      .post('head:DRC', `steps/${step}/assign`, { to: await idOf('dept:NRP') })
      .expect(422);
    expect(body.code).toBe('assignment.not-of-office');
    await room.post('head:DRC', `steps/${step}/assign`, { to: randomUUID() }).expect(422);
  });

  it('is claimed once, however many come at once, and by one key once', async () => {
    const answers = await Promise.all(
      ['dept:DRC', 'dept:DRC@2', 'head:DRC'].map((who) => room.post(who, `steps/${step}/claim`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('assignment.taken');
    expect(await facts()).toHaveLength(1);
  });

  it('is not told twice by the same request', async () => {
    const key = randomUUID();
    const claim = () => room.post('dept:DRC', `steps/${step}/claim`, {}, key).expect(200);
    expect((await claim()).body).toEqual((await claim()).body);
    expect(await facts()).toHaveLength(1);
  });
});

describe('after it was handed to another', () => {
  beforeEach(async () => {
    await room.post('dept:DRC', `steps/${step}/claim`).expect(200);
    await room.post('head:DRC', `steps/${step}/assign`, { to: await idOf('dept:DRC@2') }).expect(200);
  });

  it('the one who had it acts upon it no more, and reads it still', async () => {
    const { body } = await room.post('dept:DRC', `steps/${step}/accept`).expect(403);
    expect(body.code).toBe('access.taken');
    const { body: seen } = await room.get('dept:DRC', `steps/${step}`).expect(200);
    expect(seen.assignee).toMatchObject({ name: 'dept:DRC@2' });
    const accept = (seen.acts as { do: string; allowed: boolean; refusal: { code: string } }[]).find(
      (act) => act.do === 'accept',
    );
    expect(accept).toMatchObject({ allowed: false, possible: true, refusal: { code: 'access.taken' } });
    await room.post('dept:DRC', `steps/${step}/release`).expect(403);
    await room.post('dept:DRC@2', `steps/${step}/accept`).expect(200);
  });

  it('the head still answers for it, and the window receives it', async () => {
    await room.post('window', `steps/${step}/accept`).expect(200);
    await room.post('head:DRC', `steps/${step}/grant`).expect(200);
  });

  it('it can be given back, and is anybody’s again', async () => {
    await room.post('dept:DRC@2', `steps/${step}/release`).expect(200);
    expect(await inView('dept:DRC', 'unassigned')).toContain(step);
    await room.post('dept:DRC', `steps/${step}/accept`).expect(200);
  });

  it('its applicant is not told who has it', async () => {
    const { body } = await room.get('applicant', `steps/${step}`).expect(200);
    expect(body.assignee).toBeNull();
  });
});

describe('the views of an inbox', () => {
  it('are counted, and what others have and what is done has one each', async () => {
    const counts = async () => (await room.get('dept:DRC', 'inbox/counts').expect(200)).body;
    const of = async (view: string): Promise<number> =>
      ((await counts()).views as { view: string; count: number }[]).find((one) => one.view === view)!.count;
    const waiting = await of('waiting');
    const all = (await counts()).total as number;
    await room
      .post('dept:DRC', `steps/${step}/request-corrections`, { materials: await wanted(), reason: '缺页' })
      .expect(200);
    expect(await of('waiting')).toBe(waiting + 1);
    expect(await of('department')).toBe(all - 1);
    expect(await inView('dept:DRC', 'waiting')).toContain(step);
    const { body } = await room.get('dept:DRC', 'inbox?view=waiting&limit=200');
    expect((body.items as { id: string }[]).find(({ id }) => id === step)).toMatchObject({
      holder: { kind: 'applicant' },
      clock: 'correction',
    });
  });

  it('has what is done, the latest first, page by page', async () => {
    await room.post('dept:DRC', `steps/${step}/accept`).expect(200);
    await room.post('dept:DRC', `steps/${step}/grant`).expect(200);
    await room.post('dept:DRC', `steps/${step}/deliver`).expect(200);
    const done = await inView('dept:DRC', 'done');
    expect(done).toContain(step);
    const walked: string[] = [];
    for (let after = ''; ;) {
      const { body } = await room.get('dept:DRC', `inbox?view=done&limit=1${after}`).expect(200);
      walked.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (body.next === null) break;
      after = `&after=${body.next as string}`;
    }
    expect(walked).toEqual(done);
    expect(await inView('dept:DRC', 'department')).not.toContain(step);
  });

  it('names those to whom it can be handed, with what each has', async () => {
    await room.post('dept:DRC', `steps/${step}/claim`).expect(200);
    const { body } = await room.get('head:DRC', 'inbox/colleagues').expect(200);
    expect((body.colleagues as { name: string }[]).map(({ name }) => name).sort()).toEqual([
      'dept:DRC',
      'dept:DRC@2',
      'head:DRC',
    ]);
    await room.get('applicant', 'inbox/colleagues').expect(403);
  });

  async function wanted(): Promise<string[]> {
    const { body } = await room.get('dept:DRC', `steps/${step}`).expect(200);
    return (body.materials as { code: string; status: string }[])
      .filter(({ status }) => status !== 'fetched')
      .map(({ code }) => code)
      .slice(0, 1);
  }
});

describe('the calendar of an inbox', () => {
  it('says what ends on which day, and what kind of day that is', async () => {
    const { body } = await room.get('dept:DRC', 'inbox/agenda?from=2026-01-01&to=2026-02-28').expect(200);
    const days = body.days as { day: string; kind: string; count: number; lights: unknown[] }[];
    expect(days).toHaveLength(59);
    expect(days.find(({ day }) => day === '2026-01-01')).toMatchObject({ kind: 'holiday' });
    expect(days.find(({ day }) => day === '2026-01-04')).toMatchObject({ kind: 'made-up-workday' });
    const due = days.find(({ day }) => day === '2026-01-12')!;
    expect(due.count).toBeGreaterThan(0);
    const { body: mine } = await room.get('dept:NRP', 'inbox/agenda?from=2026-01-01&to=2026-01-31&mine=true');
    expect((mine.days as { count: number }[]).every(({ count }) => count === 0)).toBe(true);
    const { body: those } = await room.get(
      'dept:DRC',
      'inbox?dueFrom=2026-01-12&dueBefore=2026-01-13&limit=200',
    );
    expect(those.items).toHaveLength(due.count);
  });

  it('shows two months at most', async () => {
    await room.get('dept:DRC', 'inbox/agenda?from=2026-01-01&to=2026-12-31').expect(422);
    await room.get('dept:DRC', 'inbox/agenda?from=2026-01-02&to=2026-01-01').expect(422);
    await room.get('applicant', 'inbox/agenda?from=2026-01-01&to=2026-01-31').expect(403);
  });
});
