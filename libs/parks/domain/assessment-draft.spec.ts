import { loadCatalogue } from '../../catalogue/index.js';
import { completed, problemsIn, type AssessmentDraft } from './assessment-draft.js';

const { catalogue } = await loadCatalogue();
const draft = (over: Partial<AssessmentDraft> = {}): AssessmentDraft => ({
  assessment: 'RA-GEO',
  report: '湘区评〔2026〕1号',
  department: 'NRP',
  validFrom: '2026-02-28',
  ...over,
});

describe('an assessment that is handed in', () => {
  it('holds as long as the catalogue says, unless it says itself', () => {
    expect(completed(catalogue, draft()).validUntil).toBe('2028-02-28');
    expect(completed(catalogue, draft({ validUntil: '2026-12-31' })).validUntil).toBe('2026-12-31');
    expect(completed(catalogue, draft({ assessment: 'RA-CUL' })).validUntil).toBeNull();
  });

  it('covers everything that its scope does not leave out', () => {
    expect(completed(catalogue, draft({ scope: { items: ['LND-06'] } })).scope).toEqual({
      types: [],
      items: ['LND-06'],
      conditions: [],
    });
  });

  it.each([
    [
      'a kind that the catalogue does not have',
      { assessment: 'RA-FEE' },
      'assessment',
      'regional-assessment',
    ],
    ['a department that there is not', { department: 'XXX' }, 'department', 'department'],
    ['an end before its beginning', { validUntil: '2026-02-27' }, 'validUntil', 'calendar.not-before'],
    ['a type that there is not', { scope: { types: ['GOV_BLDG', 'X'] } }, 'scope.types.1', 'project-type'],
    ['an item on which it does nothing', { scope: { items: ['ENV-01'] } }, 'scope.items.0', 'relying-item'],
    ['a condition that there is not', { scope: { conditions: ['C-X'] } }, 'scope.conditions.0', 'condition'],
  ])('is wrong with %s', (_, over, field, rule) => {
    expect(problemsIn(catalogue, draft(over))).toMatchObject([{ field, rule }]);
  });

  it('may end on the day on which it begins', () => {
    expect(problemsIn(catalogue, draft({ validUntil: '2026-02-28' }))).toEqual([]);
  });
});
