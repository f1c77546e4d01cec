import fc from 'fast-check';
import { loadCatalogue } from '../read-catalogue.js';
import type { CatalogueContent } from './catalogue.js';
import { checkCatalogue } from './check-catalogue.js';
import { referencesOf } from './checks/references.js';
import type { Finding, FindingCode, Path } from './finding.js';

const { content } = await loadCatalogue();

type Json = { [key: string]: Json } & Json[] & (string | number | boolean | null);
/** A copy of the catalogue with the value at one path replaced; an item is named by its code. */
function changed(path: Path, value: unknown): CatalogueContent {
  const copy = structuredClone(content) as unknown as Json;
  const steps = path.map((step, n) => (path[n - 1] === 'items' ? indexOf(String(step)) : step));
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((node, step) => node[step as number] as Json, copy);
  parent[last as number] = value as Json;
  return copy as unknown as CatalogueContent;
}
const indexOf = (code: string) => content.items.findIndex((item) => item.code === code);
const item = (code: string, ...rest: Path): Path => ['items', code, ...rest];
const found = (content: CatalogueContent, code: FindingCode): readonly Finding[] =>
  checkCatalogue(content).filter((finding) => finding.code === code);

describe('the catalogue as it is', () => {
  it('has nothing wrong with it', () => {
    expect(checkCatalogue(content)).toEqual([]);
  });
});

describe('what is found in a broken catalogue', () => {
  const cases: readonly (readonly [string, Path, unknown, FindingCode, string])[] = [
    ['two items of one code', item('PLN-06', 'code'), 'PLN-05', 'duplicate-code', 'PLN-05'],
    ['a type that is not judged', item('PLN-05', 'applies'), { GOV_BLDG: 'R' }, 'type-missing', 'PLN-05'],
    ['a condition that is not named', item('PLN-04', 'applies', 'OTHER'), 'C', 'condition-missing', 'PLN-04'],
    [
      'a merger without a reason',
      item('PLN-05', 'applies', 'SOC_SMALL'),
      'M',
      'merger-unexplained',
      'PLN-05',
    ],
    [
      'an operator that a fact does not know',
      ['conditions', 0, 'any', 0, 0],
      { fact: 'secret', op: 'ge', value: 1 },
      'test-does-not-fit',
      'C-GOV',
    ],
    [
      'an option that a fact does not have',
      ['conditions', 0, 'any', 0, 0, 'value'],
      'PRIVATE',
      'test-does-not-fit',
      'C-GOV',
    ],
    ['an answer that is none', ['profiles', 0, 'facts', 'secret'], 'no', 'answer-does-not-fit', 'PF-SCHOOL'],
    ['a result of somebody else', item('PLN-06', 'outputs'), ['D-GCGH'], 'result-not-its-own', 'PLN-06'],
    ['a result that nobody makes', item('PLN-06', 'outputs'), [], 'result-never-made', 'D-XCGH'],
    [
      'a result that comes too late',
      item('PLN-03', 'materials', 0, 'ref'),
      'D-SGXK',
      'result-out-of-reach',
      'PLN-03',
    ],
    [
      'a main material that is deferred',
      item('PLN-05', 'materials', 0, 'deferrable'),
      true,
      'deferral-not-allowed',
      'PLN-05',
    ],
    [
      'a deferral without a date',
      item('PLN-05', 'materials', 5),
      { ref: 'M-A04', role: 'SECONDARY', deferrable: true },
      'deferral-not-allowed',
      'PLN-05',
    ],
    [
      'a deferral of no time at all',
      item('PLN-05', 'materials', 5),
      { ref: 'M-A04', role: 'SECONDARY', deferrable: true, supplyBy: { n: 0, unit: 'WD' } },
      'deferral-not-allowed',
      'PLN-05',
    ],
    [
      'a deferral of what is never left open',
      item('PLN-05', 'materials', 5),
      { ref: 'M-C01', role: 'SECONDARY', deferrable: true, supplyBy: { n: 10, unit: 'WD' } },
      'never-deferrable',
      'PLN-05',
    ],
    [
      'a condition on where somebody is registered',
      ['conditions', 0, 'any', 0, 0, 'fact'],
      'owner_registered_region',
      'unfair-condition',
      'C-GOV',
    ],
    [
      'an item that wants a branch in the place',
      item('TND-01', 'note'),
      '投标人须在本市设立分公司',
      'unfair-condition',
      'TND-01',
    ],
    ['an item that waits for itself', item('PLN-03', 'depends', 0, 'item'), 'PLN-03', 'cycle', 'PLN-03'],
    ['a promise above the limit', item('PLN-05', 'limit', 'promised'), 21, 'promise-above-limit', 'PLN-05'],
    [
      'a promise to one type above the limit',
      item('PLN-05', 'limit', 'promisedByType', 'SOC_SMALL'),
      21,
      'promise-above-limit',
      'PLN-05',
    ],
    [
      'a promise beyond plain 日',
      item('CON-03', 'limit', 'promised'),
      6,
      'promise-beyond-calendar-days',
      'CON-03',
    ],
    [
      'more than twenty days for a licence',
      item('PLN-05', 'limit', 'statutory', 'n'),
      21,
      'limit-above-law',
      'PLN-05',
    ],
    [
      'an extension beyond ten days',
      item('PLN-05', 'limit', 'extension', 'n'),
      11,
      'limit-above-law',
      'PLN-05',
    ],
    [
      'more than a special law allows',
      item('ENV-01', 'limit', 'statutory', 'n'),
      61,
      'limit-above-law',
      'ENV-01',
    ],
    [
      'months where the law counts working days',
      item('PLN-05', 'limit', 'statutory', 'unit'),
      'M',
      'limit-above-law',
      'PLN-05',
    ],
    [
      'more time by the rule of a ministry',
      ['legalLimits', 5, 'clause', 'source'],
      'R-SB53',
      'limit-above-law',
      'ENV-01',
    ],
    [
      'a limit without a basis',
      item('PLN-05', 'limit', 'statutory', 'basis'),
      [],
      'clock-without-basis',
      'PLN-05',
    ],
    [
      'an extension without a basis',
      item('PLN-05', 'limit', 'extension', 'basis'),
      [],
      'clock-without-basis',
      'PLN-05',
    ],
    ['a promise without a basis', item('INV-08', 'limit', 'promised'), 5, 'clock-without-basis', 'INV-08'],
    ['a pause without a basis', item('PLN-05', 'clockStops', 0, 'basis'), [], 'stop-without-basis', 'PLN-05'],
    [
      'fire safety approved by silence',
      item('FIR-01', 'tacit'),
      'LOCAL_PILOT',
      'silence-cannot-approve',
      'FIR-01',
    ],
    [
      'a licence filed by silence',
      item('PLN-05', 'tacit'),
      'DEEMED_ON_COMPLETE',
      'silence-cannot-approve',
      'PLN-05',
    ],
    [
      'an assessment that costs something',
      ['regionalAssessments', 1, 'freeOfCharge'],
      false,
      'assessment-not-free',
      'RA-GEO',
    ],
    [
      'an item that concerns security and may be decided on commitment',
      item('SEC-01', 'commitment'),
      'MATERIAL',
      'excluded-on-commitment',
      'SEC-01',
    ],
    [
      'a table that is decided on commitment although no national rule says so',
      item('WAT-02', 'exclusion', 'unless'),
      [],
      'excluded-on-commitment',
      'WAT-02',
    ],
    [
      'a shared assessment that turns to commitment what no national rule does',
      item('ENV-02', 'exclusion', 'unless'),
      [],
      'excluded-on-commitment',
      'ENV-02',
    ],
    [
      'an item on fire that says nothing',
      item('FIR-02', 'exclusion'),
      undefined,
      'exclusion-missing',
      'FIR-02',
    ],
    [
      'an exclusion that nobody knows',
      item('FIR-02', 'exclusion', 'grounds'),
      ['BEAUTY'],
      'exclusion-unknown',
      'FIR-02',
    ],
    [
      'an approval that is used up by what comes before it',
      item('PLN-03', 'validity', 'until'),
      ['INV-01'],
      'used-before-it',
      'PLN-03',
    ],
    [
      'a second examination that takes longer than the first',
      item('ENV-01', 'validity', 'reexamination', 'n'),
      61,
      'reexamined-too-late',
      'ENV-01',
    ],
    [
      'an assessment without a basis',
      ['regionalAssessments', 1, 'basis'],
      [],
      'assessment-without-basis',
      'RA-GEO',
    ],
    [
      "a design of the applicant's own that is replaced",
      ['regionalAssessments', 10, 'replaces'],
      [{ material: 'M-F17' }],
      'replaces-no-report',
      'RA-LTN',
    ],
    [
      'a report that is replaced where nobody asks for it',
      ['regionalAssessments', 1, 'replaces'],
      [{ material: 'M-D02' }],
      'replaces-in-vain',
      'RA-GEO',
    ],
  ];
  it.each(cases)('%s', (name, path, value, code, entry) => {
    const broken = changed(path, value);
    const content = name === 'a promise without a basis' ? { ...broken, promise: { basis: [] } } : broken;
    expect(found(content, code).map((finding) => finding.entry)).toContain(entry);
  });

  it('a cycle is told as it runs', () => {
    const broken = changed(item('INV-01', 'depends'), [{ item: 'PLN-05', mode: 'HARD' }]);
    const told = found(broken, 'cycle').map(({ data }) => data['cycle']);
    expect(told).toContain('INV-01 → PLN-05 → PLN-03 → INV-03 → INV-01');
  });
});

describe('every reference', () => {
  const references = referencesOf(content);

  it('is followed', () => {
    expect(references.length).toBeGreaterThan(2000);
  });

  it('is found when it leads nowhere, with the entry and the place', () => {
    const values = references.filter(({ path, code }) => path.at(-1) !== code && path[0] !== 'legalLimits');
    fc.assert(
      fc.property(fc.constantFrom(...values), ({ entry, path }) => {
        const named =
          path[0] === 'items'
            ? ['items', content.items[Number(path[1])]?.code ?? '', ...path.slice(2)]
            : path;
        expect(found(changed(named, 'ZZ-99'), 'unknown-code')).toContainEqual(
          expect.objectContaining({ entry, path, data: expect.objectContaining({ code: 'ZZ-99' }) }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
