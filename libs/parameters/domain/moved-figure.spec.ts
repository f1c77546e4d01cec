import type { Region, Regions } from '../../regions/domain/region.js';
import { parameterDefinitions } from '../parameter-definitions.js';
import { figuresAfter } from './moved-figure.js';
import type { Setting } from './setting.js';

const COUNTY = '433122';
const regions: Regions = new Map([[COUNTY, { code: COUNTY, parent: null } as Region]]);
const on = (day: string) => new Date(`${day}T00:00:00+08:00`);
const set = (value: number | null, day: string, target: Partial<Setting> = {}): Setting => ({
  key: 'tolerance_supply_wd',
  value,
  validFrom: on(day),
  item: null,
  region: null,
  basis: null,
  ...target,
});

const EARLY = on('2026-01-01');
const figures = (setting: Setting, ...others: Setting[]) =>
  figuresAfter(parameterDefinitions, regions, { setting, settings: [...others, setting] });

describe('a setting that running clocks follow', () => {
  it('is about everything, where it is set for all', () => {
    const figureFor = figures(set(8, '2026-03-01'), set(12, '2026-02-01'));
    expect([figureFor({}, EARLY), figureFor({ item: 'PLN-05', region: COUNTY }, EARLY)]).toEqual([8, 8]);
  });

  it('is not about what has its own', () => {
    const figureFor = figures(set(8, '2026-03-01'), set(5, '2026-02-01', { region: COUNTY }));
    expect([figureFor({ region: COUNTY }, EARLY), figureFor({ region: '433100' }, EARLY)]).toEqual([null, 8]);
  });

  it('is about its target only, whatever else changes at the same instant', () => {
    const county = set(5, '2026-03-01', { region: COUNTY });
    const figureFor = figures(county, set(8, '2026-03-01'));
    expect([figureFor({ region: COUNTY }, EARLY), figureFor({}, EARLY)]).toEqual([5, null]);
  });

  it('gives back what lies above, where it takes a value away', () => {
    const figureFor = figures(
      set(null, '2026-03-01', { region: COUNTY }),
      set(5, '2026-02-01', { region: COUNTY }),
    );
    expect([figureFor({ region: COUNTY }, EARLY), figureFor({}, EARLY)]).toEqual([10, null]);
  });

  it('leaves a clock that began later with what held when it began', () => {
    const figureFor = figures(set(8, '2026-03-01'), set(9, '2026-04-01'));
    expect([figureFor({}, EARLY), figureFor({}, on('2026-03-15')), figureFor({}, on('2026-04-02'))]).toEqual([
      8, 8, 9,
    ]);
  });
});
