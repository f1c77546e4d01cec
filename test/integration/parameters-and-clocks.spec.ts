import { moveRunningClocks, setParameter, type ParameterChange } from '../../libs/parameters/index.js';
import { read } from '../../libs/platform/database/index.js';
import { registerProject, type RegisteredProject } from '../../libs/projects/index.js';
import { recomputeOpenClocks, settleStep } from '../../libs/steps/index.js';
import { actorFor, APPLICANT_ID, EngineRoom } from '../support/engine-room.js';

const COUNTY = '433122';
const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const KEY = 'acceptance_decision_wd';

let room: EngineRoom;
beforeAll(async () => {
  room = await EngineRoom.open();
});
afterAll(() => room.close());

const set = (value: number | null, change: Partial<ParameterChange> = {}) =>
  setParameter(room.engine.parameterDesk, {
    change: {
      key: KEY,
      value,
      validFrom: '2026-03-02',
      item: null,
      region: null,
      basis: null,
      reason: '提速',
      movesRunningClocks: false,
      ...change,
    },
    actor: { label: 'administrator' },
  });

const inCounty = async (): Promise<RegisteredProject> => {
  const { engine } = room;
  const catalogue = await engine.sources.catalogue(await engine.currentCatalogue());
  const { type, facts } = catalogue.profiles.get('PF-PLANT')!;
  const registration = {
    name: '县里的项目',
    type,
    region: COUNTY,
    facts,
    applicantId: APPLICANT_ID,
    granted: GRANTED,
  };
  return registerProject(engine, { registration, actor: actorFor('applicant') });
};

/** The promise to accept, as it stands: its working days and its last day. */
async function promise(project: RegisteredProject) {
  const rows = await read<{ n: number; due_on: string }>(
    room.scratch.db,
    `select n, due_on from clock where project_id = $1 and parameter = $2`,
    [project.id, KEY],
  );
  return rows.map(({ n, due_on }) => [n, due_on]);
}

const moves = async (project: RegisteredProject) =>
  (await room.facts(project, 'clock.moved')).map(({ actor, data }) => [actor, data]);

let here: RegisteredProject;
let there: RegisteredProject;

describe('a parameter that measures clocks', () => {
  it('gives each its length by the place at which it begins', async () => {
    await room.setTime('2026-03-02T09:00');
    await set(3);
    await set(4, { region: COUNTY });
    here = await room.register('PF-PLANT', GRANTED);
    there = await inCounty();
    for (const project of [here, there]) await room.act(project, 'applicant', 'PLN-05', { do: 'submit' });
    expect([await promise(here), await promise(there)]).toEqual([[[3, '2026-03-05']], [[4, '2026-03-06']]]);
  });

  it('moves no clock that runs when it changes', async () => {
    await set(2);
    await set(1, { region: COUNTY });
    await recomputeOpenClocks(room.engine, 2026);
    expect([await promise(here), await promise(there)]).toEqual([[[3, '2026-03-05']], [[4, '2026-03-06']]]);
    expect([await moves(here), await moves(there)]).toEqual([[], []]);
  });

  it('moves those that run where it says so, and tells each', async () => {
    await room.setTime('2026-03-03T09:00');
    here = await room.register('PF-PLANT', GRANTED);
    await room.act(here, 'applicant', 'PLN-05', { do: 'submit' });
    const recorded = await set(4, { validFrom: '2026-03-03', movesRunningClocks: true });
    expect(recorded.clocks).toEqual({ moved: 2, kept: 0 });
    expect([await promise(here), await promise(there)]).toEqual([[[4, '2026-03-09']], [[4, '2026-03-06']]]);
    expect(await moves(here)).toEqual([
      [
        'administrator',
        { clock: 'acceptance', from: '2026-03-05', dueOn: '2026-03-09', because: `parameter ${KEY}: 提速` },
      ],
    ]);
    expect(await moves(there)).toEqual([]);
  }, 20_000);

  it('makes nobody late', async () => {
    await room.setTime('2026-03-04T18:00');
    const recorded = await set(1, { validFrom: '2026-03-04', movesRunningClocks: true });
    expect(recorded.clocks).toEqual({ moved: 0, kept: 2 });
    expect(await promise(here)).toEqual([[4, '2026-03-09']]);
  }, 20_000);

  it('moves them once it comes into force, and not before', async () => {
    const recorded = await set(3, { validFrom: '2026-03-05', region: COUNTY, movesRunningClocks: true });
    expect(recorded.clocks).toBeNull();
    await moveRunningClocks(room.engine.parameterDesk);
    expect(await promise(there)).toEqual([[4, '2026-03-06']]);
    await room.setTime('2026-03-05T09:00');
    await moveRunningClocks(room.engine.parameterDesk);
    expect(await promise(there)).toEqual([[3, '2026-03-05']]);
    expect(await promise(here)).toEqual([[4, '2026-03-09']]);
    await moveRunningClocks(room.engine.parameterDesk);
    expect(await moves(there)).toHaveLength(1);
  }, 20_000);
});

it('what is settled late follows the figures of its own time', async () => {
  await room.setTime('2026-03-09T09:00');
  const project = await room.register('PF-PLANT', GRANTED);
  await room.act(project, 'applicant', 'PLN-05', { do: 'submit' });
  await room.setTime('2026-03-17T09:00');
  await set(4, { key: 'warn_blue_remaining_wd', validFrom: '2026-03-17' });
  const step = project.steps.find(({ item }) => item === 'PLN-05');
  await settleStep(room.engine, step?.id ?? '');
  // Deemed accepted on 16 March at 17:30, when blue still came two working days before the end.
  const [decision] = await read<{ due_on: string; blue_at: Date }>(
    room.scratch.db,
    `select due_on, blue_at from clock where project_id = $1 and kind = 'decision'`,
    [project.id],
  );
  expect(decision).toEqual({ due_on: '2026-04-07', blue_at: new Date('2026-04-02T00:00:00+08:00') });
});
