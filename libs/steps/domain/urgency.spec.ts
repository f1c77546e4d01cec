import { CaseOnPaper } from './case.fixture.js';
import { dueAt, lightMoments, lightOf, pressingClock } from './urgency.js';

const PLANT = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

describe('how urgent a step is', () => {
  const c = new CaseOnPaper('PF-PLANT', PLANT, '2026-05-06T08:30');

  it('nobody is pressed before it is submitted', () => {
    expect([pressingClock(c.step('ENV-02')), dueAt(c.step('ENV-02')), lightOf(c.step('ENV-02'))]).toEqual([
      null,
      null,
      'green',
    ]);
  });

  it('the first of the clocks against its holder presses', () => {
    c.at('2026-05-06T09:00', 'applicant', 'ENV-02', { do: 'submit' });
    expect(pressingClock(c.step('ENV-02'))).toMatchObject({ kind: 'acceptance' });
    c.at('2026-05-06T10:00', 'dept:EEB', 'ENV-02', { do: 'accept' });
    expect(pressingClock(c.step('ENV-02'))).toMatchObject({ kind: 'promised', dueOn: '2026-05-19' });
    expect(lightMoments(c.step('ENV-02'))).toEqual({
      blueAt: new Date('2026-05-15T00:00:00+08:00'),
      yellowAt: new Date('2026-05-18T00:00:00+08:00'),
    });
  });

  it('a lead that is late has been due since the first limit that it has missed', () => {
    c.pass('2026-07-10T00:00');
    expect(dueAt(c.step('ENV-02'))).toEqual(new Date('2026-05-19T17:30:00+08:00'));
    expect(lightOf(c.step('ENV-02'))).toBe('dark-red');
    c.at('2026-07-10T09:00', 'dept:EEB', 'ENV-02', { do: 'grant' });
    expect(lightOf(c.step('ENV-02'))).toBe('green');
    expect(pressingClock(c.step('ENV-02'))).toMatchObject({ kind: 'publication' });
  });

  it('while it is paused nobody but its procedure is pressed', () => {
    const school = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'INV-09'], '2026-03-02T08:30');
    school.at('2026-03-02T09:00', 'applicant', 'PLN-01', { do: 'submit' });
    school.at('2026-03-02T10:00', 'dept:NRP', 'PLN-01', { do: 'accept' });
    school.at('2026-03-03T10:00', 'dept:NRP', 'PLN-01', {
      do: 'start-special',
      procedure: 'SP-EXPERT',
      days: 5,
      notice: true,
    });
    expect(pressingClock(school.step('PLN-01'))).toMatchObject({
      kind: 'special',
      against: school.step('PLN-01').holder,
    });
  });
});
