import { scratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';
import { CurrentParameters, setParameter, type ParameterChange } from '../../libs/parameters/index.js';

let scratch: ScratchDatabase;
let parameters: CurrentParameters;
beforeAll(async () => {
  scratch = await scratchDatabase();
  parameters = await CurrentParameters.start(scratch.db);
});
afterAll(async () => {
  await parameters.stop();
  await scratch.drop();
});

const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);
const set = (change: Partial<ParameterChange>) =>
  setParameter(scratch.db, parameters, {
    key: 'correction_supply_wd',
    value: 10,
    validFrom: noon('2026-03-01'),
    by: 'administrator',
    reason: '压缩补正期限',
    ...change,
  });
const supplyOn = (day: string, current = parameters) => current.at(noon(day)).number('correction_supply_wd');

describe('setting a parameter', () => {
  it('holds from its instant on, at once in this process', async () => {
    await set({});
    expect([supplyOn('2026-02-28'), supplyOn('2026-03-01')]).toEqual([20, 10]);
  });

  it('is known to every other process soon', async () => {
    const elsewhere = await CurrentParameters.start(scratch.db);
    await set({ validFrom: noon('2026-05-01'), value: 12 });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(supplyOn('2026-05-02', elsewhere)).toBe(12);
    await elsewhere.stop();
  });

  it('keeps texts and flags as they are', async () => {
    await set({ key: 'close_of_business', value: '18:00' });
    await set({ key: 'tacit_decision_enabled', value: true });
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
});
