import { loadCatalogue } from '../../libs/catalogue/index.js';
import { read } from '../../libs/platform/database/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;
let steps: ReadonlyMap<string, string>;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:NRP', 'window', 'supervisor']) await room.admit(who);
});
afterAll(() => room.close());

beforeEach(async () => {
  await room.setTime('2026-01-05T09:00');
  const form = { name: '示例工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  steps = new Map((body.steps as { item: string; id: string }[]).map(({ item, id }) => [item, id]));
});

const id = (item = 'INV-01'): string => steps.get(item)!;
const preview = (who: string, command: string, fields?: object) =>
  room.post(who, `steps/${id()}/preview`, { do: command, ...(fields ? { with: fields } : {}) });
const told = (project: string) =>
  read<{ name: string; data: string }>(
    room.scratch.db,
    `select name, body::json->>'data' as data from fact where project_id =
       (select project_id from step where id = $1) order by seq`,
    [project],
  );

/** Everything that a command could have written. */
const everything = async (): Promise<unknown> =>
  read(
    room.scratch.db,
    `select (select json_agg(s order by s.id) from step s), (select json_agg(c order by c.id) from clock c),
       (select count(*) from fact), (select count(*) from outbox), (select count(*) from reminder),
       (select count(*) from idempotency), (select json_agg(p.chain_seq order by p.id) from project p)`,
  );

interface Change {
  readonly step: string;
  readonly what: string;
  readonly formerlyDueOn: string | null;
  readonly clock: { readonly clock: string; readonly dueOn: string; readonly basis: string };
}

describe('what a command would bring about', () => {
  beforeEach(() => room.post('applicant', `steps/${id()}/submit`).expect(200));

  it('is said before it is given: states, holders, limits with their days, and who is told', async () => {
    const { body } = await preview('dept:DRC', 'accept').expect(200);
    expect(body.steps).toContainEqual(
      expect.objectContaining({ step: id(), from: 'submitted', to: 'accepted' }),
    );
    const changes = body.clockChanges as Change[];
    expect(changes.map(({ what, clock }) => `${what} ${clock.clock}`)).toEqual(
      expect.arrayContaining(['met acceptance', 'started promised']),
    );
    for (const { clock } of changes) expect(clock.basis).not.toBe('');
  });

  it('is what then happens, to the fact and to the day', async () => {
    const { body: expected } = await preview('dept:DRC', 'accept').expect(200);
    const before = (await told(id())).length;
    const { body: after } = await room.post('dept:DRC', `steps/${id()}/accept`).expect(200);
    const happened = (await told(id())).slice(before);
    expect(
      (expected.facts as { fact: string; data: unknown }[]).map(({ fact, data }) => ({ fact, data })),
    ).toEqual(happened.map(({ name, data }) => ({ fact: name, data: JSON.parse(data) as unknown })));
    const started = (expected.clockChanges as Change[]).filter(
      ({ what, step }) => what === 'started' && step === id(),
    );
    expect(started.map(({ clock: { clock, dueOn } }) => ({ clock, dueOn }))).toEqual(
      (after.clocks as Change['clock'][]).map(({ clock, dueOn }) => ({ clock, dueOn })),
    );
  });

  it('leaves nothing behind', async () => {
    const before = await everything();
    await preview('dept:DRC', 'accept').expect(200);
    await preview('dept:DRC', 'grant');
    await preview('dept:DRC', 'request-corrections', { materials: ['M-NONE'], reason: '-' });
    expect(await everything()).toEqual(before);
  });

  it('is refused for what the command itself would be refused for', async () => {
    const refused = async (who: string, command: string, fields: object = {}) => {
      const tried = await preview(who, command, fields);
      const given = await room.post(who, `steps/${id()}/${command}`, fields);
      expect({ status: tried.status, code: tried.body.code }).toEqual({
        status: given.status,
        code: given.body.code,
      });
      return tried.body.code as string;
    };
    expect(await refused('dept:DRC', 'grant')).toBe('step.not-in-state');
    expect(await refused('dept:NRP', 'accept')).toBe('access.not-yours');
    expect(await refused('applicant', 'refuse', { reason: '-' })).toBe('access.role');
    expect(await refused('dept:DRC', 'refuse', { reason: '' })).toBe('request.invalid');
    expect(await refused('dept:DRC', 'accept', { surprise: 1 })).toBe('request.invalid');
  });

  it('settles first what is over by now, and counts only what is its own', async () => {
    await room.setTime('2026-01-13T09:00');
    const { body } = await preview('dept:DRC', 'accept').expect(200);
    const expected = (body.facts as { fact: string }[]).map(({ fact }) => fact);
    const before = (await told(id())).length;
    await room.post('dept:DRC', `steps/${id()}/accept`).expect(200);
    const happened = (await told(id())).slice(before).map(({ name }) => name);
    expect(happened).toContain('clock.warned');
    expect(happened.slice(-expected.length)).toEqual(expected);
    expect(happened.length).toBeGreaterThan(expected.length);
  });

  it('says what opens elsewhere', async () => {
    await room.post('dept:DRC', `steps/${id()}/accept`).expect(200);
    const { body } = await preview('dept:DRC', 'grant').expect(200);
    const opened = (body.steps as { from: string; to: string; step: string }[]).filter(
      ({ from, to }) => from === 'locked' && to === 'open',
    );
    await room.post('dept:DRC', `steps/${id()}/grant`).expect(200);
    for (const { step } of opened)
      expect((await room.get('applicant', `steps/${step}`)).body.state).toBe('open');
    expect(opened.length).toBeGreaterThan(0);
  });

  it('says what a pause stops', async () => {
    await room.post('dept:DRC', `steps/${id()}/accept`).expect(200);
    const { body } = await preview('dept:DRC', 'start-special', { procedure: 'SP-EXPERT', notice: true });
    if (body.clockChanges)
      expect((body.clockChanges as Change[]).some(({ what }) => what === 'paused')).toBe(true);
    else expect(body.code).toBe('step.procedure-not-allowed');
  });

  it('is for nobody who may not look at the step, nor of a command that there is not', async () => {
    await room.post('supervisor', `steps/${id()}/preview`, { do: 'accept' }).expect(403);
    await room.post('dept:DRC', `steps/${id()}/preview`, { do: 'sing' }).expect(422);
    await room.post('dept:DRC', `steps/${id()}/preview`, { do: 'submit-stage' }).expect(422);
    await room.post('dept:DRC', `steps/${id()}/preview`, { do: 'accept', with: [] }).expect(422);
  });
});
