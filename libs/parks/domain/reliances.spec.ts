import fc from 'fast-check';
import { addDays, type Day } from '../../calendar/domain/day.js';
import { loadCatalogue, type Facts } from '../../catalogue/index.js';
import { drawProcedure } from '../../procedure/domain/draw-procedure.js';
import type { AssessedPark, ParkAssessment } from './park.js';
import { reasonOf } from '../../procedure/domain/reliance.js';
import { holdsOn, reliancesOf } from './reliances.js';

const { catalogue } = await loadCatalogue();

const everywhere = { types: [], items: [], conditions: [] };
const made = (assessment: string, over: Partial<ParkAssessment> = {}): ParkAssessment => ({
  assessment,
  report: '湘区评〔2026〕1号',
  department: 'NRP',
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  scope: everywhere,
  ...over,
});
const parkWith = (...assessments: ParkAssessment[]): AssessedPark => ({
  code: 'P-01',
  zh: '示例园区',
  en: 'Sample park',
  region: '433171',
  assessments,
});

function entrant(profile: string, other: Facts = {}) {
  const sample = catalogue.profiles.get(profile)!;
  const facts = { ...sample.facts, ...other };
  return { catalogue, facts, procedure: drawProcedure(catalogue, sample.type, facts) };
}
const plant = entrant('PF-PLANT', { geohazard_zone: true });
const relied = (park: AssessedPark, on: Day, who = plant) =>
  [...reliancesOf(park, who, on)].map(([item, { by, effect }]) => `${item} ${by} ${effect}`);

describe('what a project stands on in its park', () => {
  it('is what the catalogue says of its items, and nothing else', () => {
    const park = parkWith(...[...catalogue.regionalAssessments.keys()].map((code) => made(code)));
    const expected = plant.procedure.entries.flatMap(({ item }) => {
      const letter = catalogue.items.get(item)?.regionalAssessment;
      return letter ? [`${item} ${letter.assessment} ${letter.effect}`] : [];
    });
    expect(expected).toEqual(expect.arrayContaining(['ENV-02 RA-ENV COMMIT', 'LND-06 RA-GEO EXEMPT']));
    expect(relied(park, '2026-06-01')).toEqual(expected);
    expect(relied(parkWith(), '2026-06-01')).toEqual([]);
  });

  it('holds from its first day to the end of its last', () => {
    const park = parkWith(made('RA-GEO'));
    expect(['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'].map((day) => relied(park, day))).toEqual([
      [],
      ['LND-06 RA-GEO EXEMPT'],
      ['LND-06 RA-GEO EXEMPT'],
      [],
    ]);
    expect(relied(parkWith(made('RA-GEO', { validUntil: null })), '2099-01-01')).toHaveLength(1);
  });

  it('is the assessment that holds longest', () => {
    const reportFor = (...until: (Day | null)[]) =>
      reliancesOf(
        parkWith(...until.map((validUntil, n) => made('RA-GEO', { validUntil, report: `第${n}号` }))),
        plant,
        '2026-06-01',
      ).get('LND-06')?.report;
    expect(reportFor('2026-12-31', '2028-12-31', '2027-12-31')).toBe('第1号');
    expect(reportFor('2028-12-31', null)).toBe('第1号');
  });

  it('is what lies within the scope of the assessment', () => {
    const within = (scope: Partial<ParkAssessment['scope']>) =>
      relied(parkWith(made('RA-ENV', { scope: { ...everywhere, ...scope } })), '2026-06-01');
    expect(within({})).toEqual(['ENV-02 RA-ENV COMMIT']);
    expect(within({ types: ['SOC_INDUSTRY'] })).toHaveLength(1);
    expect(within({ types: ['GOV_BLDG'] })).toEqual([]);
    expect(within({ items: ['ENV-01'] })).toEqual([]);
    expect(within({ conditions: ['C-EIA-R', 'C-EIA-T'] })).toHaveLength(1);
    expect(within({ conditions: ['C-EIA-R'] })).toEqual([]);
  });

  it('is reasoned with the clause, in both languages, and costs nothing', () => {
    for (const { regionalAssessment: letter } of catalogue.items.values()) {
      if (!letter) continue;
      const { zh, en } = reasonOf(catalogue, { by: letter.assessment, effect: letter.effect });
      expect([zh, en]).toEqual([
        expect.stringMatching(/无偿.*优化营商环境条例 42/),
        expect.stringMatching(/free of charge.*优化营商环境条例 42/),
      ]);
    }
  });
});

describe('for any assessments and any day', () => {
  const day = fc.integer({ min: 0, max: 2_000 }).map((n) => addDays('2024-01-01', n));
  const assessment = fc
    .record({
      kind: fc.constantFrom(...catalogue.regionalAssessments.keys()),
      from: day,
      length: fc.option(fc.nat(1_500)),
    })
    .map(({ kind, from, length }) =>
      made(kind, { validFrom: from, validUntil: length === null ? null : addDays(from, length) }),
    );

  it('each item stands on an assessment of its own kind that holds that day, and no other holds longer', () => {
    fc.assert(
      fc.property(fc.array(assessment, { maxLength: 12 }), day, (assessments, on) => {
        const reliances = reliancesOf(parkWith(...assessments), plant, on);
        for (const { item } of plant.procedure.entries) {
          const letter = catalogue.items.get(item)?.regionalAssessment;
          const open = assessments.filter((a) => a.assessment === letter?.assessment && holdsOn(a, on));
          const reliance = reliances.get(item);
          expect(reliance !== undefined).toBe(open.length > 0);
          if (!reliance) continue;
          expect(reliance).toMatchObject({ by: letter?.assessment, effect: letter?.effect, park: 'P-01' });
          const ends = open.map(({ validUntil }) => validUntil);
          const last = ends.includes(null) ? null : ends.sort().at(-1);
          expect(reliance.validUntil).toBe(last);
        }
      }),
      { numRuns: 200 },
    );
  });
});
