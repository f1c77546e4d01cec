import fc from 'fast-check';
import {
  checkParameter,
  checkTogether,
  describeParameterProblem,
  legend,
  parameterDefinitions,
} from '../parameter-definitions.js';
import type { ParameterProblem } from './check-parameter.js';

const problem = (key: string, value: number | string | boolean) => checkParameter(key, value);

describe('the parameters', () => {
  it('are 67, and 56 of what is promised by type; each has a default within its own bounds, and words', () => {
    const promised = [...parameterDefinitions.keys()].filter((key) => /^(city|province)_limit_wd_/.test(key));
    expect([parameterDefinitions.size - promised.length, promised.length]).toEqual([67, 56]);
    for (const { key, default: value, zh, en } of parameterDefinitions.values()) {
      expect(checkParameter(key, value)).toBeNull();
      expect([key, zh === '', en === '']).toEqual([key, false, false]);
    }
  });

  it('say in words what each of their letters means', () => {
    for (const definition of parameterDefinitions.values()) {
      const { scope, conf, note } = definition;
      expect([legend.scopes[scope], legend.grades[conf]]).not.toContain(undefined);
      expect([note?.zh, note?.en]).not.toContain('');
      if (definition.type === 'whole' && definition.unit) expect(legend.units[definition.unit]).toBeDefined();
    }
  });

  it('go together as they are by default', () => {
    expect(checkTogether({})).toEqual([]);
  });

  it('have a basis wherever the nation caps them', () => {
    const capped = [...parameterDefinitions.values()].filter(({ scope }) => scope === 'NATIONAL_CAP');
    expect(capped.length).toBeGreaterThan(5);
    expect(capped.filter(({ basis }) => basis === undefined)).toEqual([]);
  });
});

describe('figures that are set together', () => {
  it.each([
    [{ land_commit_months: 8 }, []],
    [{ land_commit_months: 12, land_revoke_months: 12 }, []],
    [{ land_commit_months: 9 }, ['land_commit_months parameter-not-above land_revoke_months 8']],
    [
      { land_commit_months: 9, land_revoke_months: 7 },
      ['land_revoke_months parameter-not-below land_commit_months 9'],
    ],
    [{ idle_reclaim_months: 11 }, ['idle_reclaim_months parameter-not-below idle_fee_months 12']],
  ])('%j', (values, expected) => {
    const told = ({ key, rule, bounds }: ParameterProblem) =>
      [key, rule, bounds['other'], bounds['bound']].join(' ');
    expect(checkTogether(values).map(told)).toEqual(expected);
  });

  it('tell what they would have to be, and why', () => {
    const [problem] = checkTogether({ idle_reclaim_months: 11 });
    expect(problem && describeParameterProblem(problem)).toEqual({
      zh: '不小于参数 idle_fee_months 的取值（12）（城市房地产管理法26）',
      en: 'not below the value of the parameter idle_fee_months (12) (城市房地产管理法26)',
    });
  });
});

describe('setting a parameter', () => {
  it('names the bound, and the clause that it comes from', () => {
    const above = problem('decision_wd', 21);
    expect(above).toEqual({
      key: 'decision_wd',
      rule: 'whole',
      bounds: { min: 0, max: 20 },
      clause: '行政许可法42',
    });
    expect(above && describeParameterProblem(above)).toEqual({
      zh: '0 至 20 的整数（行政许可法42）',
      en: 'a whole number from 0 to 20 (行政许可法42)',
    });
  });

  it.each([
    ['decision_wd', 20, undefined],
    ['decision_wd', 19.5, 'whole'],
    ['decision_wd', '20', 'whole'],
    ['decision_wd', -1, 'whole'],
    ['correction_supply_wd', 4, 'whole'],
    ['max_correction_rounds', 2, 'whole'],
    ['hearing_hold_wd', -1, 'whole'],
    ['hearing_hold_wd', 2_501, 'whole'],
    ['idle_fee_rate', 0.2, undefined],
    ['idle_fee_rate', 0.21, 'number'],
    ['warn_yellow_ratio', 0.8, undefined],
    ['warn_yellow_ratio', 1.1, 'number'],
    ['plain_day_kind', 'CD', undefined],
    ['plain_day_kind', 'M', 'choice'],
    ['close_of_business', '18:00', undefined],
    ['close_of_business', '24:00', 'time'],
    ['tacit_decision_enabled', true, undefined],
    ['tacit_decision_enabled', 'true', 'flag'],
    ['no_such_thing', 1, 'parameter'],
  ])('%s to %s: %s', (key, value, rule) => {
    const found = problem(key, value);
    expect(found?.rule).toBe(rule);
    expect(found && describeParameterProblem(found).zh).not.toBe('');
  });

  it('never lets a figure out of its bounds', () => {
    const whole = [...parameterDefinitions.values()].filter((definition) => definition.type === 'whole');
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.integer({ min: -10, max: 100 }), (definition, value) => {
        const within = value >= (definition.min ?? 0) && value <= (definition.max ?? 120);
        expect(checkParameter(definition.key, value) === null).toBe(within);
      }),
    );
  });
});
