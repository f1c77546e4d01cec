import { dayOf } from '../../calendar/domain/day.js';
import { loadCatalogue } from '../../catalogue/index.js';
import { isCreditCode } from '../../identity/domain/credit-code.js';
import { checkFacts } from '../../procedure/domain/index.js';
import { readRegions } from '../../regions/index.js';
import { readCityBooks } from '../city-books.js';
import { arrivalsOf } from './arrivals.js';
import { buildersOf } from './builders.js';
import { calendar } from './scene.fixture.js';
import { temperOf } from './temperament.js';

const books = readCityBooks();
const { catalogue } = await loadCatalogue();
const regions = readRegions();

const city = (seed: number, projects = 400) => {
  const builders = buildersOf(seed, 60, books.owners);
  const ground = {
    catalogue,
    calendar,
    book: books.building,
    builders,
    regionNames: regions,
    parks: [{ code: 'P', region: '433171' }],
  };
  return arrivalsOf({ seed, projects, start: '2025-11-23', days: 365 }, ground);
};

describe('those who come to build', () => {
  const builders = buildersOf(1, 340, books.owners);
  it('have names and credit codes of their own', () => {
    expect(new Set(builders.map(({ name }) => name)).size).toBe(builders.length);
    expect(builders.filter(({ creditCode }) => !isCreditCode(creditCode))).toEqual([]);
  });
  it('include one account of the examples in each family', () => {
    expect(builders.flatMap(({ demo }) => demo ?? []).sort()).toEqual([
      'biancheng',
      'jiaoneng',
      'wuling',
      'youshui',
    ]);
  });
});

describe('what they build', () => {
  const arrivals = city(1);
  it('is of every type of project, in every region, over the whole year', () => {
    expect(new Set(arrivals.map(({ type }) => type)).size).toBe(catalogue.projectTypes.size);
    expect(new Set(arrivals.map(({ region }) => region)).size).toBe(regions.size);
    expect(new Set(arrivals.map(({ at }) => dayOf(at).slice(0, 7))).size).toBeGreaterThan(11);
  });
  it('has facts that the catalogue knows, and a code of its own', () => {
    expect(arrivals.flatMap(({ facts }) => checkFacts(catalogue, facts))).toEqual([]);
    expect(new Set(arrivals.map(({ code }) => code)).size).toBe(arrivals.length);
  });
  it('comes on working days', () => {
    expect(arrivals.filter(({ at }) => !calendar.isWorkingDay(dayOf(at)))).toEqual([]);
  });
  it('is the same for the same seed, and other for another', () => {
    expect(city(1, 50)).toEqual(city(1, 50));
    expect(city(2, 50)).not.toEqual(city(1, 50));
  });
});

describe('the books of the city', () => {
  it('know every office, and name only what there is', () => {
    const { departments, places } = books.offices;
    for (const region of regions.keys())
      for (const department of catalogue.departments.keys())
        expect(() => temperOf(books.offices, department, region)).not.toThrow();
    const named = [...Object.keys(departments), ...Object.values(places).flatMap((at) => Object.keys(at))];
    expect(named.filter((code) => !catalogue.departments.has(code))).toEqual([]);
    expect(Object.keys(places).filter((code) => !regions.has(code))).toEqual([]);
  });
  it('wait only for items of the catalogue', () => {
    const { awaits, built } = books.timing;
    const items = [...Object.keys(awaits), ...Object.values(awaits), ...built];
    expect(items.filter((code) => !catalogue.items.has(code))).toEqual([]);
  });
});
