import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

/** A planning permit under review since 2026-09-30, its departments asked on 2026-10-08 (AC-18). */
function consulted(departments: string[] = ['HUD', 'CAD'], parameters = {}): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', GRANTED, '2026-09-30T08:30', parameters);
  c.at('2026-09-30T09:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-09-30T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  c.at('2026-10-08T09:00', 'dept:NRP', 'PLN-05', { do: 'consult', departments });
  return c;
}
const ESCALATE = { consultation_silence: 'ESCALATE' };
/** Who still has to answer. */
const asked = (c: CaseOnPaper) =>
  c.step('PLN-05').memo.duties?.flatMap(({ kind, subject }) => (kind === 'consultation' ? [subject] : []));
const states = (c: CaseOnPaper) => c.step('PLN-05').memo.consultations?.map(({ state }) => state);

describe('a consultation', () => {
  it('is sent to all at once, each with a duty and a day of its own, and stops no clock', () => {
    const c = consulted();
    expect(c.find('consultation.requested')).toMatchObject([
      { department: 'HUD', dueOn: '2026-10-12' },
      { department: 'CAD', dueOn: '2026-10-12' },
    ]);
    expect(asked(c)).toEqual(['HUD', 'CAD']);
    expect(c.find('clock.paused')).toEqual([]);
    expect(c.state('PLN-05')).toBe('accepted');
    expect(c.step('PLN-05').holder).toMatchObject({ kind: 'department', code: 'NRP' });
  });

  it('reminds those who have not answered, and nobody else; silence is no objection after its day (AC-18)', () => {
    const c = consulted();
    c.at('2026-10-09T10:00', 'dept:HUD', 'PLN-05', { do: 'reply', opinion: 'agree' });
    c.pass('2026-10-13T00:00');
    expect(c.find('clock.reminded')).toMatchObject([{ clock: 'consultation', subject: 'CAD' }]);
    expect(c.find('consultation.deemed')).toEqual([
      { at: '2026-10-12T17:30:00+08:00', department: 'CAD', dueOn: '2026-10-12' },
    ]);
    expect(states(c)).toEqual(['Q_AGREE', 'Q_DEEMED']);
    expect([c.state('PLN-05'), asked(c)]).toEqual(['accepted', []]);
    expect(c.at('2026-10-13T09:00', 'dept:CAD', 'PLN-05', { do: 'reply', opinion: 'agree' })).toBe(
      'consultation.over',
    );
    expect(c.at('2026-10-13T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' })).toBeUndefined();
  });

  it('counts an objection without reasons as agreement, and says that it was one', () => {
    const c = consulted();
    c.at('2026-10-09T09:00', 'dept:HUD', 'PLN-05', { do: 'reply', opinion: 'object', reason: ' ' });
    c.at('2026-10-09T10:00', 'dept:CAD', 'PLN-05', {
      do: 'reply',
      opinion: 'object',
      reason: '人防面积不足',
    });
    expect(c.find('consultation.replied')).toMatchObject([
      { department: 'HUD', opinion: 'agree', given: 'object', because: 'objection-without-reasons' },
      { department: 'CAD', opinion: 'object', reason: '人防面积不足' },
    ]);
    expect(c.find('clock.met')).toHaveLength(3);
    expect(c.transitions().filter((id) => id.startsWith('Q'))).toEqual(['Q01', 'Q02']);
    // The lead decides on what it has.
    expect(c.at('2026-10-10T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' })).toBeUndefined();
  });

  it('is escalated where the place has it so, and still answered afterwards', () => {
    const c = consulted(['HUD', 'CAD'], ESCALATE);
    c.pass('2026-10-13T00:00');
    expect(c.find('consultation.escalated')).toMatchObject([{ department: 'HUD' }, { department: 'CAD' }]);
    expect(c.find('consultation.deemed')).toEqual([]);
    expect(c.step('PLN-05').memo.late).toBeUndefined();
    c.at('2026-10-14T09:00', 'dept:HUD', 'PLN-05', { do: 'reply', opinion: 'agree' });
    c.at('2026-10-14T10:00', 'dept:CAD', 'PLN-05', {
      do: 'reply',
      opinion: 'object',
      reason: '人防面积不足',
    });
    expect(c.find('consultation.replied')).toMatchObject([
      { department: 'HUD', opinion: 'agree', late: true },
      { department: 'CAD', opinion: 'object', late: true },
    ]);
    expect(c.transitions().filter((id) => id.startsWith('Q'))).toEqual(['Q04', 'Q04', 'Q05', 'Q05-1']);
    expect(asked(c)).toEqual([]);
  });

  it('ends with the decision: nobody has to answer any more', () => {
    const c = consulted(['HUD', 'CAD'], ESCALATE);
    c.pass('2026-10-13T00:00');
    c.at('2026-10-13T09:00', 'dept:NRP', 'PLN-05', { do: 'consult', departments: ['WRB'] });
    c.at('2026-10-13T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(c.find('consultation.closed')).toMatchObject([
      { department: 'HUD', because: 'granted' },
      { department: 'CAD', because: 'granted' },
      { department: 'WRB', because: 'granted' },
    ]);
    expect(asked(c)).toEqual([]);
    expect(c.step('PLN-05').clocks.filter((k) => k.kind === 'consultation' && k.state === 'running')).toEqual(
      [],
    );
    expect(c.at('2026-10-14T09:00', 'dept:HUD', 'PLN-05', { do: 'reply', opinion: 'agree' })).toBe(
      'consultation.over',
    );
  });

  it.each([
    [['NRP'], 'consultation.own-department'],
    [['XYZ'], 'consultation.unknown-department'],
    [['JSD'], 'consultation.unknown-department'],
    [['HUD'], 'consultation.already-open'],
    [[], 'consultation.nobody'],
  ])('of %p is refused', (departments, code) => {
    expect(consulted().at('2026-10-08T10:00', 'dept:NRP', 'PLN-05', { do: 'consult', departments })).toBe(
      code,
    );
  });

  it('may be repeated once it has been answered, and goes to those that the catalogue names by itself', () => {
    const c = consulted(['UMB']);
    c.at('2026-10-09T09:00', 'dept:UMB', 'PLN-05', { do: 'reply', opinion: 'agree' });
    expect(
      c.at('2026-10-09T10:00', 'dept:NRP', 'PLN-05', { do: 'consult', departments: ['UMB', 'UMB'] }),
    ).toBeUndefined();
    expect(states(c)).toEqual(['Q_AGREE', 'Q_SENT']);
    const bare = consulted(['UMB']);
    expect(bare.at('2026-10-09T10:00', 'dept:NRP', 'PLN-05', { do: 'consult' })).toBe('consultation.nobody');
  });

  it('may be sent while a special procedure runs, and by nobody before acceptance', () => {
    const c = new CaseOnPaper('PF-PLANT', GRANTED, '2026-09-30T08:30');
    c.at('2026-09-30T09:00', 'applicant', 'PLN-05', { do: 'submit' });
    const asks = { do: 'consult', departments: ['HUD'] } as const;
    expect(c.at('2026-09-30T10:00', 'dept:NRP', 'PLN-05', asks)).toBe('step.not-in-state');
    c.at('2026-09-30T11:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    c.at('2026-09-30T12:00', 'dept:NRP', 'PLN-05', {
      do: 'start-special',
      procedure: 'SP-HEAR',
      notice: true,
    });
    expect(c.at('2026-09-30T13:00', 'dept:NRP', 'PLN-05', asks)).toBeUndefined();
    expect(c.at('2026-09-30T14:00', 'dept:EEB', 'PLN-05', { do: 'reply', opinion: 'agree' })).toBe(
      'consultation.not-asked',
    );
  });

  it('has no lights in the list of the lead, nor presses it', () => {
    const c = consulted(['HUD'], ESCALATE);
    c.pass('2026-10-10T00:00');
    expect(c.find('clock.warned').map(({ clock }) => clock)).toContain('consultation');
  });
});
