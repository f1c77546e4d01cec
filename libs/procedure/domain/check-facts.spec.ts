import { checkFacts } from './check-facts.js';
import { samples } from '../sample-projects.fixture.js';

const { catalogue } = await samples();

describe('checking the facts of a project', () => {
  it.each([...catalogue.profiles.values()])('$code passes', ({ facts }) => {
    expect(checkFacts(catalogue, facts)).toEqual([]);
  });
  it('takes an unknown answer for what it is', () => {
    expect(checkFacts(catalogue, { forest_land: null })).toEqual([]);
  });
  it.each([
    [{ forrest_land: true }, { fact: 'forrest_land', rule: 'known-fact', bounds: {} }],
    [{ forest_land: 'yes' }, { fact: 'forest_land', rule: 'flag', bounds: {} }],
    [{ energy_tce: -1 }, { fact: 'energy_tce', rule: 'measure', bounds: { most: 100_000_000 } }],
    [{ energy_tce: Number.NaN }, expect.objectContaining({ fact: 'energy_tce', rule: 'measure' })],
    [
      { land_disturb_ha: 1e17 },
      { fact: 'land_disturb_ha', rule: 'measure', bounds: { most: 150_000 } },
    ],
    [
      { eia_class: 'FULL' },
      { fact: 'eia_class', rule: 'choice', bounds: { choices: ['REPORT', 'TABLE', 'REGISTER', 'EXEMPT'] } },
    ],
  ])('%j is refused', (facts, problem) => {
    expect(checkFacts(catalogue, facts)).toEqual([problem]);
  });
});
