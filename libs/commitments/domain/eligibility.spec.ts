import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { AssessmentEffect } from '../../catalogue/domain/index.js';

const START = '2026-03-02T08:30';
const NOW = '2026-03-02T09:00';
const promise = (c: CaseOnPaper, item: string, at = NOW) =>
  c.at(at, 'applicant', item, { do: 'submit', commitment: true });

const soil = (facts: Record<string, string | number | boolean>) =>
  new CaseOnPaper('PF-SCHOOL', ['INV-01'], START, {}, { soil_zone: true, ...facts });

const inPark = (item: string, effect: AssessmentEffect, validUntil: string | null) =>
  new CaseOnPaper('PF-PLANT', ['INV-01'], START, {}, { eia_class: 'TABLE' }, [
    { item, by: 'RA-ENV', effect, park: 'P-01', report: 'R-1', validUntil },
  ]);

describe('who may be granted on its word, and in what', () => {
  it.each(['LND-05', 'LND-06', 'ENE-01', 'UTL-03', 'MUN-01', 'MUN-02', 'MUN-04', 'WAT-03'])(
    '%s may as a whole',
    (item) => {
      const c = new CaseOnPaper(
        'PF-PLANT',
        ['INV-01'],
        START,
        {},
        {
          strategic_mineral_overlay: true,
          geohazard_zone: true,
          energy_tce: 2000,
          sewage_discharge: true,
          road_works: true,
          green_works: true,
          waste_disposal: true,
          water_abstraction: true,
        },
      );
      expect(promise(c, item)).toBeUndefined();
    },
  );

  it('PLN-03 may in part of its materials', () => {
    const c = new CaseOnPaper('PF-PLANT', ['INV-01', 'INV-06', 'LND-02', 'PLN-02'], START);
    expect(promise(c, 'PLN-03')).toBeUndefined();
  });

  it('nobody may where the item says NONE', () => {
    const c = new CaseOnPaper('PF-SCHOOL', ['INV-01'], START);
    expect(promise(c, 'INV-02')).toBe('commitment.not-available');
    expect(c.at(NOW, 'applicant', 'INV-02', { do: 'submit' })).toBeUndefined();
  });

  it('nobody may in what the seven exclusions name', () => {
    const facts = { security_zone: true, eia_class: 'REPORT', forest_land: true, seismic_special: true };
    const c = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-03', 'LND-01'], START, {}, facts);
    for (const item of ['SEC-01', 'ENV-01', 'FOR-01', 'SEI-01', 'FIR-01'])
      expect([item, promise(c, item)]).toEqual([item, 'commitment.excluded']);
  });

  it('AC-12: a soil-conservation table may, a report may not', () => {
    const table = soil({ land_disturb_ha: 4, earthwork_m3: 40_000 });
    expect(promise(table, 'WAT-02')).toBeUndefined();
    expect(table.at('2026-03-02T09:30', 'dept:WRB', 'WAT-02', { do: 'grant' })).toBeUndefined();
    expect(table.find('step.granted', 'WAT-02')).toMatchObject([{ mode: 'commitment' }]);
    for (const facts of [
      { land_disturb_ha: 5, earthwork_m3: 40_000 },
      { land_disturb_ha: 4, earthwork_m3: 50_000 },
    ])
      expect(promise(soil(facts), 'WAT-02')).toBe('commitment.not-for-class');
  });

  it('a report may in a park whose assessment turns it to commitment, while that holds', () => {
    const report = { soil_zone: true, land_disturb_ha: 6, earthwork_m3: 40_000 };
    const reliance = { by: 'RA-SOIL', effect: 'COMMIT', park: 'P-01', report: 'R-1' } as const;
    const until = (validUntil: string | null) =>
      new CaseOnPaper('PF-PLANT', ['INV-01'], START, {}, report, [
        { ...reliance, item: 'WAT-02', validUntil },
      ]);
    expect(promise(until(null), 'WAT-02')).toBeUndefined();
    expect(promise(until('2026-03-02'), 'WAT-02')).toBeUndefined();
    expect(promise(until('2026-03-01'), 'WAT-02')).toBe('commitment.not-for-class');
  });

  it('a pilot may only where its place has ruled, or in a park that was assessed', () => {
    const c = new CaseOnPaper('PF-PLANT', ['INV-01'], START, {}, { eia_class: 'TABLE' });
    expect(promise(c, 'ENV-02')).toBe('commitment.pilot-only');
    expect(promise(inPark('ENV-02', 'COMMIT', null), 'ENV-02')).toBeUndefined();
    expect(promise(inPark('ENV-02', 'SIMPLIFY', null), 'ENV-02')).toBe('commitment.pilot-only');
  });

  it('a rule of the place opens a pilot, and never what is excluded', () => {
    const facts = { eia_class: 'TABLE', security_zone: true };
    const c = new CaseOnPaper('PF-PLANT', ['INV-01'], START, { commitment_pilot_enabled: true }, facts);
    expect(promise(c, 'ENV-02')).toBeUndefined();
    expect(promise(c, 'SEC-01')).toBe('commitment.excluded');
  });

  it('who may not apply at all is told that first', () => {
    const c = new CaseOnPaper('PF-PLANT', [], START);
    expect(promise(c, 'ENE-01')).toBe('step.locked');
  });
});
