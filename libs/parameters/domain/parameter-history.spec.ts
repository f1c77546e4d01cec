import { parameterDefinitions } from '../parameter-definitions.js';
import { ParameterHistory } from './parameter-history.js';
import { Parameters } from './parameters.js';
import type { Setting } from './setting.js';

const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);
const set = (key: string, day: string, value: Setting['value'], target: Partial<Setting> = {}): Setting => ({
  key,
  validFrom: noon(day),
  value,
  item: null,
  region: null,
  basis: null,
  ...target,
});
const history = new ParameterHistory(parameterDefinitions, [
  set('correction_supply_wd', '2026-06-01', 15),
  set('correction_supply_wd', '2026-03-01', 10),
  set('tacit_decision_enabled', '2026-04-01', true, { basis: '泰政办发〔2022〕1号' }),
]);
const supplyOn = (instant: Date) => history.at(instant).number('correction_supply_wd');

describe('the parameters as they hold at an instant', () => {
  it('are the defaults until something is set', () => {
    expect(supplyOn(noon('2026-02-28'))).toBe(20);
  });
  it('are the newest value of then, from its very instant', () => {
    expect(supplyOn(new Date(noon('2026-03-01').getTime() - 1))).toBe(20);
    expect(supplyOn(noon('2026-03-01'))).toBe(10);
    expect(supplyOn(noon('2026-12-31'))).toBe(15);
  });
  it('stay what they were in the past, whatever is set later', () => {
    expect(history.at(noon('2026-03-15')).flag('tacit_decision_enabled')).toBe(false);
    expect(history.at(noon('2026-05-01')).flag('tacit_decision_enabled')).toBe(true);
  });
  it('are made once for all instants between two settings', () => {
    expect(history.at(noon('2026-06-02'))).toBe(history.at(noon('2026-07-02')));
  });
});

describe('two settings from the same instant', () => {
  it('hold as the later one was made', () => {
    const twice = new ParameterHistory(parameterDefinitions, [
      set('correction_supply_wd', '2026-03-01', 10),
      set('correction_supply_wd', '2026-03-01', 12),
    ]);
    expect(twice.at(noon('2026-03-01')).number('correction_supply_wd')).toBe(12);
  });
});

describe('what a value stands on', () => {
  const then = history.at(noon('2026-05-01'));
  it('is the rule that was named, else the clause of the parameter, else nothing', () => {
    expect(then.basis('tacit_decision_enabled')).toBe('泰政办发〔2022〕1号');
    expect(then.basis('delivery_wd')).toBe('行政许可法44');
    expect(then.basis('land_fee_disposition')).toBeNull();
    expect(new Parameters(parameterDefinitions).basis('delivery_wd')).toBe('行政许可法44');
  });
});

describe('reading a parameter', () => {
  const parameters = new Parameters(parameterDefinitions);
  it('gives the value in its kind', () => {
    expect(parameters.number('delivery_wd')).toBe(10);
    expect(parameters.text('close_of_business')).toBe('17:30');
    expect(parameters.flag('tolerance_recognised_downstream')).toBe(true);
  });
  it.each([
    () => parameters.number('close_of_business'),
    () => parameters.text('delivery_wd'),
    () => parameters.flag('delivery_wd'),
    () => parameters.number('no_such_thing'),
  ])('fails where the code asks for another kind, or for none that there is', (read) => {
    expect(read).toThrow(TypeError);
  });
});
