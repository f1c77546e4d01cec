import { applicableMilestones, blockersOf, reachedMilestones } from './milestones.js';
import type { Procedure } from './procedure.js';
import { samples } from '../sample-projects.fixture.js';

const { catalogue, procedureOf } = await samples();

const blockers = (code: string, procedure: Procedure, positive: readonly string[] = []) => {
  const milestone = catalogue.milestones.get(code);
  if (!milestone) throw new Error(code);
  return blockersOf(milestone, procedure, new Set(positive));
};
const codes = (procedure: Procedure) => applicableMilestones(catalogue, procedure).map(({ code }) => code);

describe('milestones', () => {
  it('has all four for a building on new land', () => {
    expect(codes(procedureOf('PF-SCHOOL'))).toEqual(['MS-LAND', 'MS-START', 'MS-ACCEPT', 'MS-USE']);
  });
  it('skips the land where the project stands on land already held', () => {
    expect(codes(procedureOf('PF-SHED'))).toEqual(['MS-START', 'MS-ACCEPT', 'MS-USE']);
  });
  it('asks a reservoir for what applies to it before it starts, and not for the filing that follows the start', () => {
    const { items } = blockers('MS-START', procedureOf('PF-RESERVOIR'));
    expect(items).toEqual(['ENV-01', 'WAT-02', 'WAT-01', 'CUL-01', 'LND-01', 'FOR-01', 'INV-03']);
  });
  it('has the land once the permit and one way of supply are there', () => {
    const plant = procedureOf('PF-PLANT');
    expect(blockers('MS-LAND', plant, ['PLN-03'])).toEqual({ items: [], oneOf: [['LND-02']] });
    expect(reachedMilestones(catalogue, plant, new Set(['PLN-03', 'LND-02']))).toEqual(['MS-LAND']);
  });
  it('lets nobody organise acceptance before planning verification', () => {
    expect(blockers('MS-ACCEPT', procedureOf('PF-SHED')).items).toEqual(['PLN-07']);
  });
  it('reaches everything when every item is positive', () => {
    const mall = procedureOf('PF-MALL');
    const all = new Set(mall.entries.map(({ item }) => item));
    expect(reachedMilestones(catalogue, mall, all)).toEqual(['MS-LAND', 'MS-START', 'MS-ACCEPT', 'MS-USE']);
  });
});
