import { CaseOnPaper } from './case.fixture.js';

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
