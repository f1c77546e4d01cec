import { CaseOnPaper } from './case.fixture.js';
import { ruleForItem } from './kinds.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

function decided(act: 'grant' | 'refuse', facts = {}): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', GRANTED, '2026-04-27T08:30', {}, facts);
  c.at('2026-04-27T09:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-04-27T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  c.at('2026-04-30T10:00', 'dept:NRP', 'PLN-05', { do: act, reason: '不符合规划条件' });
  return c;
}
const dueOn = (c: CaseOnPaper, kind: string) =>
  c.step('PLN-05').clocks.find((clock) => clock.kind === kind)?.dueOn;

describe('a decision', () => {
  it.each(['grant', 'refuse'] as const)(
    'by %s is delivered within ten working days and published within seven (AC-06)',
    (act) => {
      const c = decided(act);
      expect([dueOn(c, 'delivery'), dueOn(c, 'publication')]).toEqual(['2026-05-18', '2026-05-13']);
    },
  );

  it('that is not published or delivered in time turns dark red', () => {
    const c = decided('grant');
    c.pass('2026-05-19T00:00');
    const lit = c.find('clock.warned').filter(({ level }) => level === 'dark-red');
    expect(lit).toMatchObject([
      { at: '2026-05-13T17:30:00+08:00', clock: 'publication' },
      { at: '2026-05-18T17:30:00+08:00', clock: 'delivery' },
    ]);
  });

  it('on a secret project is delivered, and not published (INV-I)', () => {
    const c = decided('grant', { secret: true });
    expect([dueOn(c, 'delivery'), dueOn(c, 'publication')]).toEqual(['2026-05-18', undefined]);
    expect(c.at('2026-05-06T10:00', 'dept:NRP', 'PLN-05', { do: 'publish-decision' })).toBe('step.secret');
  });
});

/** LND-02 is a sale (CONTRACT), PLN-02 sets its conditions (INTERNAL), INV-09 is an assessment, INV-08 a plan. */
describe.each([
  ['PF-PLANT', ['INV-01', 'PLN-02'], 'LND-02', 'dept:NRP'],
  ['PF-PLANT', ['INV-01'], 'PLN-02', 'dept:NRP'],
  ['PF-SCHOOL', ['INV-01'], 'INV-09', 'dept:GOV'],
  ['PF-SCHOOL', ['INV-01', 'INV-03'], 'INV-08', 'dept:DRC'],
] as const)('of %s with %j, %s', (profile, granted, item, dept) => {
  it('is a decision, and published like any other (INV-I)', () => {
    const c = new CaseOnPaper(profile, [...granted], '2026-04-27T08:30');
    for (const [at, as, command] of [
      ['2026-04-27T09:00', 'applicant', { do: 'submit' }],
      ['2026-04-27T10:00', dept, { do: 'accept' }],
      ['2026-04-30T10:00', dept, { do: 'grant' }],
    ] as const)
      expect([at, c.at(at, as, item, command)]).toEqual([at, undefined]);
    const running = c.step(item).clocks.find(({ kind }) => kind === 'publication');
    expect(running).toMatchObject({ dueOn: '2026-05-13', basis: '双公示7个工作日' });
    expect(c.at('2026-05-06T10:00', dept, item, { do: 'publish-decision' })).toBeUndefined();
  });
});

it.each(['CON-02', 'UTL-01', 'CON-04'])(
  '%s is a service or a proof, and nothing of it is published',
  (item) => {
    const c = new CaseOnPaper('PF-PLANT', ['INV-01', 'PLN-05', 'CON-01'], '2026-04-27T08:30');
    expect(ruleForItem(c.step(item).item)).toMatchObject({ refusable: false, published: false });
  },
);
