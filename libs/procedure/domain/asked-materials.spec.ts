import type { Facts } from '../../catalogue/domain/index.js';
import { askedMaterials } from './asked-materials.js';
import { samples } from '../sample-projects.fixture.js';

const { catalogue, factsOf, procedureOf } = await samples();

const asked = (profile: string, item: string, other: Facts = {}, by?: string) =>
  askedMaterials(
    catalogue,
    procedureOf(profile, other),
    item,
    factsOf(profile, other),
    by ? { by } : undefined,
  );
const refs = (materials: readonly { ref: string }[]) => materials.map(({ ref }) => ref);

describe('the materials that a step asks for', () => {
  it('leaves out the results of items that do not apply to the project', () => {
    expect(refs(asked('PF-PLANT', 'PLN-03'))).toEqual([
      'M-A01',
      'D-XMDM',
      'D-BAZM',
      'D-CRHT',
      'M-C01',
      'M-A04',
    ]);
    expect(refs(asked('PF-SCHOOL', 'PLN-03'))).toEqual([
      'M-A01',
      'D-XMDM',
      'D-KYPF',
      'D-HBJD',
      'M-C01',
      'M-A04',
    ]);
  });
  it('says what is fetched and what the applicant hands in', () => {
    const land = asked('PF-PLANT', 'REG-00');
    expect(land.map(({ ref, from, producedBy }) => [ref, from, producedBy])).toEqual([
      ['D-CRHT', 'result', 'LND-02'],
      ['M-C08', 'shared', null],
      ['M-H10', 'shared', null],
    ]);
    expect(asked('PF-PLANT', 'ENV-02').find(({ ref }) => ref === 'M-D15')?.from).toBe('applicant');
  });
  it('asks for the soil-conservation report or the table, by class', () => {
    expect(refs(asked('PF-PLANT', 'WAT-02'))).toEqual(['M-A01', 'M-D07']);
    expect(refs(asked('PF-STDLAND', 'WAT-02'))).toEqual(['M-A01', 'M-D08']);
  });

  it('has the shared assessment of a park stand in the place of a report (优化营商环境条例 art. 42)', () => {
    const flood = asked('PF-RESERVOIR', 'WAT-01', {}, 'RA-FLD');
    expect(flood.map(({ ref, from }) => [ref, from])).toEqual([
      ['M-A01', 'applicant'],
      ['M-D06', 'assessment'],
      ['D-XMDM', 'result'],
    ]);
  });
  it('asks for what the catalogue says instead, and where the assessment replaces nothing for the same', () => {
    expect(refs(asked('PF-PLANT', 'WAT-02', {}, 'RA-SOIL'))).toEqual(['M-A01', 'M-D08']);
    expect(asked('PF-PLANT', 'ENV-02', {}, 'RA-ENV')).toEqual(asked('PF-PLANT', 'ENV-02'));
  });
});
