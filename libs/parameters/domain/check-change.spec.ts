import fc from 'fast-check';
import type { Region, Regions } from '../../regions/domain/region.js';
import { parameterDefinitions, ruleFigures } from '../parameter-definitions.js';
import { checkChange, type ProposedSetting } from './check-change.js';
import { ParameterHistory } from './parameter-history.js';
import type { Setting } from './setting.js';

const NOW = new Date('2026-03-02T10:00:00+08:00');
const COUNTY = '433122';
const regions: Regions = new Map([[COUNTY, { code: COUNTY, parent: null } as Region]]);

const change = (
  key: string,
  value: Setting['value'],
  over: Partial<ProposedSetting> = {},
): ProposedSetting => ({
  key,
  value,
  validFrom: NOW,
  item: null,
  region: null,
  basis: null,
  movesRunningClocks: false,
  ...over,
});

function check(proposed: ProposedSetting, settings: readonly Setting[] = []): string[] {
  const definition = parameterDefinitions.get(proposed.key);
  if (!definition) throw new Error(`no parameter ${proposed.key}`);
  const setting = { settings, regions, hasItem: (code: string) => code === 'PLN-05', now: NOW };
  return checkChange(ruleFigures, definition, proposed, setting).map(({ field, rule }) => `${field} ${rule}`);
}

const next = new Date('2027-01-01T00:00:00+08:00');

describe('a change', () => {
  it.each<[string, ProposedSetting, string[]]>([
    ['within its bounds', change('decision_wd', 15), []],
    ['beyond the national cap', change('decision_wd', 21), ['value whole']],
    ['of another kind', change('decision_wd', '15'), ['value whole']],
    ['from this very instant', change('decision_wd', 15, { validFrom: NOW }), []],
    [
      'from an instant that is past',
      change('decision_wd', 15, { validFrom: new Date(NOW.getTime() - 1) }),
      ['validFrom not-past'],
    ],
    [
      'by a rule that asks where somebody is registered (INV-K)',
      change('decision_wd', 15, { basis: 'owner_registered_region 为本市的项目' }),
      ['basis fair'],
    ],
    ['for a county', change('correction_supply_wd', 15, { region: COUNTY }), []],
    [
      'for a region that there is not',
      change('correction_supply_wd', 15, { region: '110000' }),
      ['region known-region'],
    ],
    ['for one item', change('tolerance_supply_wd', 5, { item: 'PLN-05' }), []],
    ['for one item in a county', change('tolerance_supply_wd', 5, { item: 'PLN-05', region: COUNTY }), []],
    [
      'for an item that there is not',
      change('tolerance_supply_wd', 5, { item: 'PLN-99' }),
      ['item known-item'],
    ],
    [
      'for one item, of what is one for all',
      change('correction_supply_wd', 15, { item: 'PLN-05' }),
      ['item parameter-no-item'],
    ],
    [
      "for a county, of what is the law's",
      change('hearing_hold_wd', 30, { region: COUNTY, basis: '行政许可法47（2027修正）' }),
      ['region parameter-no-region'],
    ],
    ["of the law's own figure, without a law", change('hearing_hold_wd', 30), ['basis parameter-law']],
    [
      "of the law's own figure, with a law",
      change('hearing_hold_wd', 30, { basis: '行政许可法47（2027修正）' }),
      [],
    ],
    ["back to the law's own figure", change('hearing_hold_wd', 20), []],
    [
      'to a tacit decision, without a rule',
      change('tacit_decision_enabled', true),
      ['basis parameter-local-rule'],
    ],
    [
      'to a tacit decision, with a rule',
      change('tacit_decision_enabled', true, { basis: '泰政办发〔2022〕1号' }),
      [],
    ],
    ['that takes a value back', change('correction_supply_wd', null, { region: COUNTY }), []],
    ['that moves clocks', change('correction_supply_wd', 15, { movesRunningClocks: true }), []],
    [
      'that would move clocks which there are not',
      change('warn_yellow_ratio', 0.8, { movesRunningClocks: true }),
      ['moveRunningClocks parameter-no-clock'],
    ],
    [
      'that is wrong in several ways',
      change('correction_supply_wd', 99, { item: 'PLN-05', region: '110000' }),
      ['value whole', 'item parameter-no-item', 'region known-region'],
    ],
  ])('%s', (_, proposed, expected) => {
    expect(check(proposed)).toEqual(expected);
  });
});

describe('the commitment to use land and its revocation', () => {
  it('stay in their order', () => {
    expect(check(change('land_commit_months', 9))).toEqual(['value parameter-not-above']);
    expect(check(change('land_commit_months', 8))).toEqual([]);
    expect(check(change('land_commit_months', 9), [change('land_revoke_months', 12)])).toEqual([]);
  });

  it('stay so at every later change', () => {
    const later = change('land_revoke_months', 7, { validFrom: next });
    expect(check(change('land_commit_months', 8), [later])).toEqual(['value parameter-not-above']);
    const both = [later, change('land_commit_months', 5, { validFrom: next })];
    expect(check(change('land_commit_months', 8), both)).toEqual([]);
  });

  it('stay so in every region', () => {
    const county = change('land_commit_months', 8, { region: COUNTY });
    expect(check(change('land_revoke_months', 7), [county])).toEqual(['value parameter-not-below']);
    expect(check(change('land_revoke_months', 7, { region: COUNTY }), [county])).toEqual([
      'value parameter-not-below',
    ]);
  });

  it('stay so through whatever is accepted', () => {
    const proposal = fc
      .record({
        key: fc.constantFrom('land_commit_months', 'land_revoke_months'),
        value: fc.oneof(fc.integer({ min: 6, max: 12 }), fc.constant(null)),
        day: fc.nat(5),
        region: fc.constantFrom(null, COUNTY),
      })
      .map(({ key, value, day, region }) =>
        change(key, value, { region, validFrom: new Date(NOW.getTime() + day * 86_400_000) }),
      );
    fc.assert(
      fc.property(fc.array(proposal, { maxLength: 15 }), (proposals) => {
        const accepted: Setting[] = [];
        for (const one of proposals) if (check(one, accepted).length === 0) accepted.push(one);
        const history = new ParameterHistory(parameterDefinitions, accepted, regions);
        for (let day = 0; day <= 6; day++) {
          for (const region of [undefined, COUNTY]) {
            const then = history.at(new Date(NOW.getTime() + day * 86_400_000)).for({ region });
            expect(then.number('land_revoke_months')).toBeGreaterThanOrEqual(
              then.number('land_commit_months'),
            );
          }
        }
      }),
    );
  });
});
