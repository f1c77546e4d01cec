import {
  CurrentParameters,
  ParameterDesk,
  presetParameters,
  setParameter,
  type ParameterChange,
} from '../../libs/parameters/index.js';
import { SandboxClock } from '../../libs/platform/business-clock.js';
import { read } from '../../libs/platform/database/index.js';
import { KeepEverySetting1700000000070 } from '../../libs/platform/database/migrations/1700000000070-keep-every-setting.js';
import { LetClocksFollow1700000000071 } from '../../libs/platform/database/migrations/1700000000071-let-clocks-follow.js';
import { readRegions } from '../../libs/regions/index.js';
import { scratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const COUNTY = '433122';
const regions = readRegions();
const noClocks = { moveClocks: () => Promise.resolve(0) };
const items = () => Promise.resolve(new Map([['PLN-05', {}]]));

let scratch: ScratchDatabase;
let parameters: CurrentParameters;
let desk: ParameterDesk;
beforeAll(async () => {
  scratch = await scratchDatabase();
  parameters = await CurrentParameters.start(scratch.db, regions);
  const clock = new SandboxClock(scratch.db);
  await clock.moveTo(noon('2026-03-01'));
  desk = new ParameterDesk(scratch.db, clock, parameters, { regions, items }, noClocks);
});
afterAll(async () => {
  await parameters.stop();
  await scratch.drop();
});

const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);
const set = (change: Partial<ParameterChange>) =>
  setParameter(desk, {
    change: {
      key: 'correction_supply_wd',
      value: 10,
      validFrom: '2026-03-01',
      item: null,
      region: null,
      basis: null,
      reason: '压缩补正期限',
      movesRunningClocks: false,
      ...change,
    },
    actor: { label: 'administrator' },
  });
const supplyOn = (day: string, current = parameters) => current.at(noon(day)).number('correction_supply_wd');

describe('setting a parameter', () => {
  it('holds from now on where it is to hold from today, at once in this process', async () => {
    const recorded = await set({});
    expect(recorded).toMatchObject({
      validFrom: noon('2026-03-01'),
      setAt: noon('2026-03-01'),
      account: null,
    });
    expect([supplyOn('2026-02-28'), supplyOn('2026-03-01')]).toEqual([20, 10]);
  });

  it('that is to hold from another day holds from its first instant, and not before', async () => {
    await set({ validFrom: '2026-03-10', value: 9 });
    const midnight = new Date('2026-03-10T00:00:00+08:00');
    const at = (instant: Date) => parameters.at(instant).number('correction_supply_wd');
    expect([at(noon('2026-03-02')), at(new Date(midnight.getTime() - 1)), at(midnight)]).toEqual([10, 10, 9]);
  });

  it('is known to every other process soon', async () => {
    const elsewhere = await CurrentParameters.start(scratch.db, regions);
    await set({ validFrom: noon('2026-05-01'), value: 12 });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(supplyOn('2026-05-02', elsewhere)).toBe(12);
    await elsewhere.stop();
  });

  it('keeps texts and flags as they are', async () => {
    await set({ key: 'close_of_business', value: '18:00' });
    await set({ key: 'tacit_decision_enabled', value: true, basis: '泰政办发〔2022〕1号' });
    const then = parameters.at(noon('2026-04-01'));
    expect([then.text('close_of_business'), then.flag('tacit_decision_enabled')]).toEqual(['18:00', true]);
  });

  it('refuses what is beyond the bound, and writes nothing', async () => {
    await expect(set({ value: 61, validFrom: noon('2026-06-01') })).rejects.toMatchObject({
      errors: [{ field: 'value', rule: 'whole', bounds: { min: 5, max: 60 } }],
    });
    expect(supplyOn('2026-06-02')).toBe(12);
  });

  it('refuses a parameter that there is not', async () => {
    await expect(set({ key: 'no_such_thing' })).rejects.toThrow('parameter no_such_thing');
  });

  it('holds for an item or a region only, where it says so', async () => {
    await set({ key: 'tolerance_supply_wd', value: 5, item: 'PLN-05' });
    await set({ key: 'tolerance_supply_wd', value: 7, region: COUNTY });
    const now = parameters.at(noon('2026-03-01'));
    const supply = (place: object) => now.for(place).number('tolerance_supply_wd');
    expect([supply({}), supply({ item: 'PLN-05' }), supply({ region: COUNTY })]).toEqual([10, 5, 7]);
  });

  it('leaves no room for two that are each sound and do not go together', async () => {
    const both = await Promise.allSettled([
      set({ key: 'land_commit_months', value: 8, validFrom: '2027-01-01' }),
      set({ key: 'land_revoke_months', value: 7, validFrom: '2027-01-01' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is kept: nobody can change or remove what was set', async () => {
    for (const statement of ['update parameter_value set value = null', 'delete from parameter_value']) {
      await expect(read(scratch.db, statement)).rejects.toThrow('parameter_value is append-only');
    }
  });
});

describe('the figures of a rehearsal', () => {
  const preset = (values: Record<string, number>) =>
    presetParameters(scratch.db, { values, validFrom: noon('2028-01-01'), by: 'rehearsal' });

  it('are set together, so that their order does not matter', async () => {
    await preset({ land_commit_months: 12, land_revoke_months: 14 });
    await parameters.reload();
    expect(parameters.at(noon('2028-01-01')).number('land_commit_months')).toBe(12);
  });

  it('are refused together, too', async () => {
    await expect(preset({ land_commit_months: 12 })).rejects.toMatchObject({
      errors: [{ field: 'land_commit_months', rule: 'parameter-not-above' }],
    });
  });
});

it('what was set before settings were kept is there still, and can be given back', async () => {
  const older = await scratchDatabase();
  const runner = older.db.createQueryRunner();
  await presetParameters(older.db, { values: { decision_wd: 15 }, validFrom: noon('2026-01-01'), by: 'x' });
  await presetParameters(older.db, { values: { decision_wd: 12 }, validFrom: noon('2026-01-01'), by: 'x' });
  const [keep, follow] = [new KeepEverySetting1700000000070(), new LetClocksFollow1700000000071()];
  await follow.down(runner);
  await keep.down(runner);
  await keep.up(runner);
  await follow.up(runner);
  await runner.release();
  const rows = await read(older.db, 'select key, value, set_at from parameter_value');
  expect(rows).toEqual([{ key: 'decision_wd', value: 12, set_at: noon('2026-01-01') }]);
  await older.drop();
});
