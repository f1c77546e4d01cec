import { loadCatalogue } from '../../catalogue/index.js';
import { readRegions } from '../read-regions.js';
import { resolveLead } from './resolve-lead.js';

const regions = readRegions();
const { catalogue } = await loadCatalogue();

describe('the regions', () => {
  it('are a city, its eight counties and a zone', () => {
    const levels = [...regions.values()].map(({ level }) => level);
    expect(levels.filter((level) => level === 'county')).toHaveLength(8);
    expect([regions.get('433100')?.level, regions.get('433171')?.level]).toEqual(['city', 'zone']);
  });
  it('have codes of GB/T 2260, the zone that of its host towards the nation', () => {
    for (const region of regions.values()) {
      expect(region.code).toMatch(/^4331\d\d$/);
      expect(regions.get(region.nationalCode)?.level).not.toBe('zone');
    }
  });
  it('name only departments and items of the catalogue, and parents that there are', () => {
    for (const { departments, itemsAbove, parent } of regions.values()) {
      expect(departments.filter((code) => !catalogue.departments.has(code))).toEqual([]);
      expect(itemsAbove.filter((code) => !catalogue.items.has(code))).toEqual([]);
      expect(parent === null || regions.has(parent)).toBe(true);
    }
  });
});

describe('who leads an item', () => {
  it("is that department of the project's own region", () => {
    expect(resolveLead(regions, '433122', 'NRP', 'PLN-05')).toEqual({ department: 'NRP', region: '433122' });
  });
  it('is the level above where the region has no such department', () => {
    expect(resolveLead(regions, '433122', 'SSB', 'SEC-01')).toEqual({ department: 'SSB', region: '433100' });
    expect(resolveLead(regions, '433171', 'EEB', 'ENV-02')).toEqual({ department: 'EEB', region: '433100' });
  });
  it('is the level above for an item that is led there', () => {
    expect(resolveLead(regions, '433122', 'EEB', 'ENV-01')).toEqual({ department: 'EEB', region: '433100' });
    expect(resolveLead(regions, '433122', 'EEB', 'ENV-02')).toEqual({ department: 'EEB', region: '433122' });
  });
  it('is found for every item in every region, at most one level above', () => {
    for (const region of regions.values()) {
      for (const item of catalogue.items.values()) {
        const lead = resolveLead(regions, region.code, item.lead, item.code);
        expect([region.code, region.parent]).toContain(lead.region);
        for (const department of item.coop)
          expect(() => resolveLead(regions, region.code, department)).not.toThrow();
      }
    }
  });
  it('leaves the owner with its project', () => {
    expect(resolveLead(regions, '433171', 'JSD', 'TND-04').region).toBe('433171');
  });
  it('fails for a region or a department that there is not', () => {
    expect(() => resolveLead(regions, '110000', 'NRP')).toThrow('110000');
    expect(() => resolveLead(regions, '433122', 'XXX')).toThrow('XXX');
  });
});
