import { CaseOnPaper, type Place } from '../../steps/domain/case.fixture.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const RULE = '泰政办发〔2022〕1号';
const ENABLED = { tacit_decision_enabled: true };

/** A planning permit accepted on Monday 2026-06-01, promised in five working days. */
function accepted(place: Place, parameters: Record<string, boolean> = ENABLED, item = 'PLN-05'): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', GRANTED, '2026-06-01T08:30', parameters, {}, [], place);
  c.at('2026-06-01T09:00', 'applicant', item, { do: 'submit' });
  c.at('2026-06-01T10:00', `dept:${c.step(item).department}`, item, { do: 'accept' });
  return c;
}
const pilot = { rule: RULE, pilots: ['PLN-05'] };

describe('超时默认', () => {
  it('grants where the place has a rule, when the promise lapses, and holds the lead to account', () => {
    const c = accepted(pilot);
    c.pass('2026-06-08T18:00');
    expect(c.find('step.granted', 'PLN-05')).toEqual([
      { at: '2026-06-08T17:30:00+08:00', mode: 'tacit', basis: RULE },
    ]);
    expect(c.facts.find(({ name }) => name === 'step.granted')?.actor).toBe('system');
    expect(c.find('lead.silent')).toMatchObject([{ department: 'NRP', dueOn: '2026-06-08', basis: RULE }]);
    expect(c.find('supervision.issued')).toMatchObject([{ level: 1 }]);
    expect(c.transitions()).toContain('A25');
    expect(c.find('supervision.closed')).toEqual([]);
  });

  it('is issued within a working day, and checked afterwards as what nobody examined', () => {
    const c = accepted(pilot);
    c.pass('2026-06-09T00:00');
    const started = (clock: string) => c.find('clock.started').find((fact) => fact.clock === clock);
    expect(started('delivery')).toMatchObject({ dueOn: '2026-06-09', basis: RULE });
    expect(started('publication')).toMatchObject({ dueOn: '2026-06-17' });
    expect(started('post-check')).toMatchObject({ basis: RULE });
    c.at('2026-06-09T09:00', 'dept:NRP', 'PLN-05', { do: 'deliver' });
    expect(c.find('supervision.closed')).toHaveLength(1);
    c.at('2026-06-20T09:00', 'dept:NRP', 'PLN-05', { do: 'check', passed: false, findings: '退线不足' });
    expect(c.find('licence.revocation-proposed')).toMatchObject([{ ground: 'tacit-not-lawful' }]);
    expect(c.at('2026-06-20T10:00', 'dept:NRP', 'PLN-05', { do: 'check', passed: true })).toBe(
      'tacit.checked-already',
    );
  });

  it.each<[string, Place, Record<string, boolean>]>([
    ['without a rule of the place', pilot, {}],
    ['without the number of the rule', { pilots: ['PLN-05'] }, ENABLED],
    ['of an item that the catalogue does not open', { rule: RULE }, ENABLED],
  ])('grants nothing %s', (_, place, parameters) => {
    const c = accepted(place, parameters);
    c.pass('2026-09-01T00:00');
    expect(c.find('step.granted', 'PLN-05')).toEqual([]);
    expect(c.state('PLN-05')).toBe('accepted');
    expect(c.find('lead.silent')).toEqual([]);
  });

  it('never grants what is excluded, whatever the catalogue and the place say (INV-E)', () => {
    const c = accepted({ rule: RULE, pilots: ['ENV-02'] }, ENABLED, 'ENV-02');
    c.pass('2026-09-30T00:00');
    expect(c.find('step.granted', 'ENV-02')).toEqual([]);
  });

  it('does not go by what keeps the lead itself from deciding', () => {
    const c = accepted(pilot);
    c.at('2026-06-02T10:00', 'dept:NRP', 'PLN-05', { do: 'notice-hearing' });
    c.at('2026-06-03T10:00', 'applicant', 'PLN-05', { do: 'request-hearing' });
    c.pass('2026-06-09T00:00');
    expect(c.find('step.granted', 'PLN-05')).toEqual([]);
    expect(c.find('clock.warned', 'PLN-05')).toContainEqual(expect.objectContaining({ level: 'red' }));
  });

  it('is not for a lead that has decided, nor for one whose time stands still', () => {
    const c = accepted(pilot);
    c.at('2026-06-04T10:00', 'dept:NRP', 'PLN-05', {
      do: 'start-special',
      procedure: 'SP-PUB',
      notice: true,
    });
    c.pass('2026-06-30T00:00');
    expect([c.state('PLN-05'), c.find('step.granted', 'PLN-05')]).toEqual(['paused', []]);
    c.at('2026-06-30T09:00', 'dept:NRP', 'PLN-05', { do: 'end-special' });
    c.at('2026-06-30T10:00', 'dept:NRP', 'PLN-05', { do: 'refuse', reason: '不符合规划条件' });
    c.pass('2026-09-30T00:00');
    expect(c.find('step.granted', 'PLN-05')).toEqual([]);
  });
});
