import type { Facts } from '../../catalogue/domain/index.js';
import { drawProcedure } from './draw-procedure.js';
import { levelsOf } from './levels.js';
import type { Procedure } from './procedure.js';
import { samples } from '../sample-projects.fixture.js';
import { typicalProcedures } from '../typical-procedures.fixture.js';

const { catalogue, procedureOf: profile } = await samples();

const entry = (procedure: Procedure, item: string) => procedure.entries.find((one) => one.item === item);
const sorted = (levels: readonly (readonly string[])[]) => levels.map((level) => [...level].sort());

describe('drawing up a procedure', () => {
  it.each(Object.entries(typicalProcedures))('%s has its items in their order', (code, { count, levels }) => {
    const procedure = profile(code);
    expect(procedure.entries).toHaveLength(count);
    expect(sorted(levelsOf(procedure))).toEqual(sorted(levels.map((level) => level.split(' '))));
  });

  it.each(Object.keys(typicalProcedures))('%s: every item is in, out or merged, and says why', (code) => {
    const { entries, leftOut, merged } = profile(code);
    expect(entries.length + leftOut.length + merged.length).toBe(catalogue.items.size);
    for (const { why } of [...entries, ...leftOut, ...merged]) {
      expect(why.zh).not.toBe('');
      expect(why.en).not.toBe('');
    }
  });

  it('names the condition and the facts that made an item apply', () => {
    expect(entry(profile('PF-MALL'), 'ENE-01')?.why).toEqual({
      applies: 'C',
      condition: 'C-ENERGY',
      facts: [{ fact: 'energy_tce', value: 1500 }],
      zh: '符合情形的应办：年综合能耗>=1000tce 或 用电>=500万kWh',
      en: 'required where its condition is met: energy of at least 1000 tce a year, or power of at least 5 million kWh',
    });
  });

  it('names the facts that left an item out', () => {
    const left = profile('PF-MALL').leftOut.find(({ item }) => item === 'FOR-01');
    expect(left?.why).toMatchObject({
      condition: 'C-FOREST',
      facts: [{ fact: 'forest_land', value: false }],
      zh: '情形不成立：占用林地',
    });
  });

  it('takes a missing fact as no, zero or none', () => {
    const bare = drawProcedure(catalogue, 'SOC_INDUSTRY', {});
    expect(entry(bare, 'CON-03')).toBeDefined();
    expect(entry(bare, 'ENE-01')).toBeUndefined();
    expect(entry(bare, 'PLN-03')).toBeUndefined();
  });

  it('drops the edges whose predecessor does not apply or whose condition is not met', () => {
    expect(entry(profile('PF-PLANT'), 'PLN-03')?.depends).toEqual([
      { item: 'INV-06', mode: 'HARD' },
      { item: 'LND-02', mode: 'HARD' },
    ]);
  });

  it('binds conversion of farmland to the investment approval only where the project is sited separately', () => {
    const approval = { item: 'INV-03', mode: 'HARD' };
    expect(entry(profile('PF-RESERVOIR'), 'LND-01')?.depends).toContainEqual(approval);
    expect(entry(profile('PF-SCHOOL'), 'LND-01')?.depends).not.toContainEqual(approval);
  });

  it('binds the archive to the construction permit only for building projects', () => {
    expect(entry(profile('PF-SCHOOL'), 'ARC-01')?.depends).toEqual([{ item: 'CON-03', mode: 'HARD' }]);
    expect(entry(profile('PF-HSR'), 'ARC-01')?.depends).toEqual([]);
  });

  it('handles 招标方案 as one with the approval that decides it', () => {
    expect(entry(profile('PF-SCHOOL'), 'INV-07')?.mergedWith).toEqual(['INV-03']);
    expect(entry(profile('PF-HSR'), 'INV-07')?.mergedWith).toEqual(['INV-05']);
  });

  it('refuses a project type that the catalogue does not know', () => {
    expect(() => drawProcedure(catalogue, 'NO_SUCH', {})).toThrow('NO_SUCH');
  });
});

describe('水土保持方案 by class', () => {
  const soil = { soil_zone: true, land_disturb_ha: 4, earthwork_m3: 40000 };
  const variant = (facts: Facts) => entry(drawProcedure(catalogue, 'SOC_GENERAL', facts), 'WAT-02')?.variant;

  it('is a table, decided on commitment, at 4 ha and 40 000 m³', () => {
    expect(variant(soil)).toBe('TABLE');
    expect(
      catalogue.items.get('WAT-02')?.variants?.find(({ code }) => code === 'TABLE')?.decidedOnCommitment,
    ).toBe(true);
  });
  it.each([{ land_disturb_ha: 5 }, { earthwork_m3: 50000 }])('is a report from %j on', (more) => {
    expect(variant({ ...soil, ...more })).toBe('REPORT');
  });
  it('does not apply below both thresholds', () => {
    expect(variant({ ...soil, land_disturb_ha: 0.4, earthwork_m3: 999 })).toBeUndefined();
  });
});

describe('scenarios', () => {
  it('merges the scheme review where land is sold with its design', () => {
    const { entries, merged } = profile('PF-STDLAND');
    expect(entries.map(({ item }) => item)).not.toContain('PLN-04');
    expect(merged).toMatchObject([{ item: 'PLN-04', into: 'LND-02' }]);
    expect(catalogue.projectTypes.get('SOC_PLANLAND')?.stageLimits).toContainEqual({
      stages: ['S2', 'S3'],
      wd: 20,
    });
  });
  it('gives a reservoir no construction permit', () => {
    const reservoir = profile('PF-RESERVOIR');
    expect(entry(reservoir, 'CON-03')).toBeUndefined();
    expect(entry(reservoir, 'WAT-06')).toBeDefined();
  });
});
