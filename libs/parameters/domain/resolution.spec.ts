import fc from 'fast-check';
import type { Region, Regions } from '../../regions/domain/region.js';
import { parameterDefinitions } from '../parameter-definitions.js';
import { ParameterHistory } from './parameter-history.js';
import type { Setting } from './setting.js';

const CITY = '433100';
const COUNTY = '433122';
const ZONE = '433171';
const region = (code: string, parent: string | null): [string, Region] => [
  code,
  { code, parent, zh: code, en: code, level: 'county', nationalCode: code, departments: [], itemsAbove: [] },
];
const regions: Regions = new Map([region(CITY, null), region(COUNTY, CITY), region(ZONE, CITY)]);

const KEY = 'tolerance_supply_wd';
const instant = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
const set = (value: Setting['value'], target: Partial<Setting> = {}): Setting => ({
  key: KEY,
  validFrom: instant(0),
  value,
  item: null,
  region: null,
  basis: null,
  ...target,
});
const at = (settings: readonly Setting[], n = 0) =>
  new ParameterHistory(parameterDefinitions, settings, regions).at(instant(n));

describe('what holds for an item in a region', () => {
  const here = at([
    set(5, { item: 'PLN-05' }),
    set(6, { region: COUNTY }),
    set(7, { region: CITY }),
    set(8),
    set(4, { item: 'PLN-05', region: ZONE }),
  ]);

  it.each([
    [{}, 8],
    [{ region: CITY }, 7],
    [{ region: COUNTY }, 6],
    [{ region: ZONE }, 7],
    [{ region: '110000' }, 8],
    [{ item: 'ENE-01' }, 8],
    [{ item: 'ENE-01', region: COUNTY }, 6],
    [{ item: 'PLN-05' }, 5],
    [{ item: 'PLN-05', region: COUNTY }, 5],
    [{ item: 'PLN-05', region: ZONE }, 4],
  ])('%j: %d', (place, value) => {
    expect(here.for(place).number(KEY)).toBe(value);
  });

  it('is asked for step by step as well', () => {
    expect(here.for({ region: ZONE }).for({ item: 'PLN-05' }).number(KEY)).toBe(4);
  });

  it('is made once for each place, and once for all where nothing is set apart', () => {
    expect(here.for({ region: COUNTY })).toBe(here.for({ region: COUNTY }));
    const plain = at([set(8)]);
    expect(plain.for({ region: COUNTY, item: 'PLN-05' })).toBe(plain);
  });

  it('is what lies above again once the place has no value of its own', () => {
    const settings = [
      set(6, { region: COUNTY }),
      set(8),
      set(null, { region: COUNTY, validFrom: instant(3) }),
    ];
    expect(at(settings, 2).for({ region: COUNTY }).number(KEY)).toBe(6);
    expect(at(settings, 3).for({ region: COUNTY }).number(KEY)).toBe(8);
    expect(at([set(8), set(null)]).number(KEY)).toBe(10);
  });
});

describe('whatever is set, wherever and whenever', () => {
  const target = fc.record({
    item: fc.constantFrom(null, 'PLN-05', 'ENE-01'),
    region: fc.constantFrom(null, CITY, COUNTY, ZONE),
  });
  const setting = fc
    .tuple(target, fc.constantFrom(null, 1, 2, 3, 4, 5), fc.nat(9))
    .map(([where, value, day]) => set(value, { ...where, validFrom: instant(day) }));

  /** As a clerk would look it up: the newest entry of each target, the item's first, the nearest region first. */
  function lookUp(
    settings: readonly Setting[],
    item: string,
    levels: readonly (string | null)[],
    day: number,
  ) {
    for (const i of [item, null]) {
      for (const level of levels) {
        const newest = settings
          .filter((s) => s.item === i && s.region === level && s.validFrom <= instant(day))
          .reduce<Setting | null>((a, b) => (a && a.validFrom > b.validFrom ? a : b), null);
        if (newest && newest.value !== null) return newest.value;
      }
    }
    return 10;
  }

  it('an item in a county gets what a clerk would find', () => {
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 20 }), fc.nat(10), (settings, day) => {
        const found = at(settings, day).for({ item: 'PLN-05', region: COUNTY }).value(KEY);
        expect(found).toBe(lookUp(settings, 'PLN-05', [COUNTY, CITY, null], day));
      }),
    );
  });

  it('nothing that is set later changes what held before', () => {
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 12 }), setting, fc.nat(10), (settings, later, day) => {
        fc.pre(later.validFrom > instant(day));
        const place = { item: 'PLN-05', region: ZONE };
        expect(
          at([...settings, later], day)
            .for(place)
            .value(KEY),
        ).toBe(at(settings, day).for(place).value(KEY));
      }),
    );
  });
});
