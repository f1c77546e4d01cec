import type { StepCommand } from '../../steps/domain/commands.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const ITEM = 'PLN-05';

/** A planning permit accepted on Monday 2026-06-01; told of the right to a hearing on the same day. */
function noticed(): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', GRANTED, '2026-06-01T08:30');
  c.at('2026-06-01T09:00', 'applicant', ITEM, { do: 'submit' });
  c.at('2026-06-01T10:00', 'dept:NRP', ITEM, { do: 'accept' });
  c.at('2026-06-01T11:00', 'dept:NRP', ITEM, { do: 'notice-hearing' });
  return c;
}
function requested(): CaseOnPaper {
  const c = noticed();
  c.at('2026-06-03T09:00', 'applicant', ITEM, { do: 'request-hearing' });
  return c;
}
const officer = (c: CaseOnPaper, at: string, command: StepCommand) => c.at(at, 'dept:NRP', ITEM, command);

describe('a hearing', () => {
  it('is waived by silence within five working days; until then nobody decides (TM-08)', () => {
    const c = noticed();
    expect(c.find('hearing.noticed')).toMatchObject([{ requestBy: '2026-06-08' }]);
    expect(officer(c, '2026-06-04T09:00', { do: 'grant' })).toBe('hearing.may-be-requested');
    c.pass('2026-06-09T00:00');
    expect(c.find('hearing.waived')).toEqual([{ at: '2026-06-08T17:30:00+08:00', dueOn: '2026-06-08' }]);
    expect(c.at('2026-06-09T08:00', 'applicant', ITEM, { do: 'request-hearing' })).toBe(
      'hearing.not-in-state',
    );
    expect(officer(c, '2026-06-09T09:00', { do: 'grant' })).toBeUndefined();
  });

  it('that was asked for is held before anybody decides, either way', () => {
    const c = requested();
    expect(c.find('hearing.requested')).toMatchObject([{ by: 'applicant', holdBy: '2026-07-02' }]);
    expect(officer(c, '2026-06-04T09:00', { do: 'grant' })).toBe('hearing.not-held');
    expect(officer(c, '2026-06-04T09:00', { do: 'refuse', reason: '不符' })).toBe('hearing.not-held');
  });

  it('is called seven working days before, stops the limits from then, and ends on its day or after', () => {
    const c = requested();
    const call = (on: string) => officer(c, '2026-06-04T09:00', { do: 'schedule-hearing', on });
    expect(call('2026-06-12')).toBe('hearing.notice-too-short');
    expect(c.refused?.data).toMatchObject({ earliest: '2026-06-15' });
    expect(call('2026-07-03')).toBe('hearing.too-late');
    expect(call('2026-06-15')).toBeUndefined();
    expect(c.state(ITEM)).toBe('paused');
    expect(c.find('step.paused')).toMatchObject([{ procedure: 'SP-HEAR', days: 7 }]);
    expect(officer(c, '2026-06-12T09:00', { do: 'end-special' })).toBe('hearing.not-held');
    expect(officer(c, '2026-06-15T15:00', { do: 'end-special' })).toBeUndefined();
    expect(c.find('hearing.held')).toMatchObject([{ on: '2026-06-15' }]);
    // (06-04, 06-15] holds seven working days; decided without them on 2026-06-30, with them nine later for the festival.
    expect(c.find('clock.resumed').find(({ clock }) => clock === 'decision')).toMatchObject({
      dueOn: '2026-07-09',
    });
    expect(officer(c, '2026-06-15T16:00', { do: 'grant' })).toBeUndefined();
    expect(c.find('clock.met').filter(({ clock }) => clock === 'hearing')).toMatchObject([
      { subject: 'request' },
      { subject: 'hold' },
    ]);
  });

  it('that is not held in time makes its lead late, dark red (TM-37)', () => {
    const c = requested();
    c.pass('2026-07-03T00:00');
    expect(
      c.find('clock.warned').filter(({ clock, level }) => clock === 'hearing' && level === 'dark-red'),
    ).toEqual([{ at: '2026-07-02T17:30:00+08:00', clock: 'hearing', subject: 'hold', level: 'dark-red' }]);
    // Called all the same, as soon as the notice allows.
    expect(officer(c, '2026-07-03T09:00', { do: 'schedule-hearing', on: '2026-07-14' })).toBeUndefined();
    expect(officer(c, '2026-07-14T16:00', { do: 'end-special' })).toBeUndefined();
    expect(officer(c, '2026-07-14T17:00', { do: 'grant' })).toBeUndefined();
  });

  it('may be put off to another lawful day', () => {
    const c = requested();
    officer(c, '2026-06-04T09:00', { do: 'schedule-hearing', on: '2026-06-15' });
    expect(officer(c, '2026-06-05T09:00', { do: 'schedule-hearing', on: '2026-06-18' })).toBeUndefined();
    expect(officer(c, '2026-06-16T09:00', { do: 'end-special' })).toBe('hearing.not-held');
  });

  it('of another interested party is asked for through the department', () => {
    const c = noticed();
    officer(c, '2026-06-02T09:00', { do: 'request-hearing', reason: '相邻住户申请' });
    expect(c.find('hearing.requested')).toMatchObject([{ by: 'interested-party', reason: '相邻住户申请' }]);
  });

  it('of a licence whose entry names none is called by the law itself; of what is no licence there is none', () => {
    const c = new CaseOnPaper('PF-PLANT', [...GRANTED, 'PLN-05', 'CON-01'], '2026-06-01T08:30');
    c.at('2026-06-01T09:00', 'applicant', 'ENV-02', { do: 'submit' });
    c.at('2026-06-01T10:00', 'dept:EEB', 'ENV-02', { do: 'accept' });
    expect(c.at('2026-06-01T11:00', 'dept:EEB', 'ENV-02', { do: 'notice-hearing' })).toBeUndefined();
    c.at('2026-06-02T11:00', 'applicant', 'ENV-02', { do: 'request-hearing' });
    expect(
      c.at('2026-06-02T12:00', 'dept:EEB', 'ENV-02', { do: 'schedule-hearing', on: '2026-06-11' }),
    ).toBeUndefined();
    expect(c.find('step.paused', 'ENV-02')).toMatchObject([{ basis: '行政许可法 45,46-48 SP-HEAR' }]);
    c.at('2026-06-01T09:00', 'applicant', 'CON-02', { do: 'submit' });
    c.at('2026-06-01T10:00', 'dept:HUD', 'CON-02', { do: 'accept' });
    expect(c.at('2026-06-01T11:00', 'dept:HUD', 'CON-02', { do: 'notice-hearing' })).toBe(
      'hearing.not-for-item',
    );
  });

  it('ends with the step', () => {
    const c = requested();
    c.at('2026-06-04T09:00', 'applicant', ITEM, { do: 'withdraw' });
    expect([c.step(ITEM).memo.duties, c.step(ITEM).memo.undecidable]).toEqual([[], undefined]);
    expect(c.step(ITEM).clocks.filter(({ state }) => state === 'running')).toEqual([]);
  });

  it.each<[string, StepCommand, string]>([
    ['told of twice', { do: 'notice-hearing' }, 'hearing.noticed-already'],
    ['called before anybody asked', { do: 'schedule-hearing', on: '2026-06-15' }, 'hearing.not-in-state'],
  ])('is refused: %s', (_, command, code) => {
    expect(officer(noticed(), '2026-06-02T09:00', command)).toBe(code);
  });
});
