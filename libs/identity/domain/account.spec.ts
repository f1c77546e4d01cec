import { ACCOUNT_ROLES, accountProblems, type AccountDraft } from './account.js';

const offices = {
  hasDepartment: (code: string) => ['NRP', 'JSD', 'GOV'].includes(code),
  hasRegion: (code: string) => ['433100', '433122'].includes(code),
};
const applicant = { name: '湘西示例食品有限公司', creditCode: '91433101MA4Q7K2P8Q' };

const problems = (draft: Partial<AccountDraft>): string[] =>
  accountProblems({ username: 'x', name: 'x', role: 'officer', ...draft }, offices).map(
    ({ field, rule }) => `${field}: ${rule}`,
  );

describe('an account', () => {
  it('has the office that its role needs, and no other', () => {
    expect(problems({ role: 'officer', department: 'NRP', region: '433122' })).toEqual([]);
    expect(problems({ role: 'officer' })).toEqual(['department: required', 'region: required']);
    expect(problems({ role: 'window', region: '433100', department: 'NRP' })).toEqual([
      'department: unknown',
    ]);
    expect(problems({ role: 'applicant' })).toEqual(['applicant: required']);
    expect(problems({ role: 'applicant', applicant })).toEqual([]);
    expect(problems({ role: 'supervisor', region: '433100' })).toEqual(['region: unknown']);
    expect(problems({ role: 'administrator' })).toEqual([]);
  });

  it('is in an office that exists', () => {
    const office = { role: 'head', department: 'NRP', region: '433122' } as const;
    expect(problems({ ...office, department: 'XYZ' })).toEqual(['department: department']);
    expect(problems({ ...office, region: '110000' })).toEqual(['region: region']);
  });

  it('never decides for the owner of a project', () => {
    expect(problems({ role: 'officer', department: 'JSD', region: '433100' })).toEqual([
      'department: department',
    ]);
  });

  it('of an applicant belongs to a legal person with a right credit code', () => {
    const wrong = { ...applicant, creditCode: '91433101MA4Q7K2P8R' };
    expect(problems({ role: 'applicant', applicant: wrong })).toEqual(['applicant.creditCode: credit-code']);
  });

  it('is not for time', () => {
    expect(ACCOUNT_ROLES).not.toContain('system');
  });
});
