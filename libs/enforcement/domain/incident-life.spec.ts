import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { DOSSIER } from '../../steps/domain/dossier.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

function site(): {
  c: CaseOnPaper;
  act: (at: string, as: string, command: StepCommand) => string | undefined;
} {
  const c = new CaseOnPaper('PF-PLANT', GRANTED, '2026-09-01T09:00');
  return { c, act: (at, as, command) => c.at(at, as, DOSSIER, command) };
}

const report = (over: object = {}): StepCommand => ({
  do: 'report-incident',
  type: 'BLOCK_WORK',
  reason: '三十余人堵住工地大门',
  ...over,
});

const open = (c: CaseOnPaper) => c.step(DOSSIER).memo.matters?.[0];
const hasIt = (c: CaseOnPaper) => c.step(DOSSIER).memo.duties?.map(({ to }) => to.code);

describe('work that is blocked since compensation was not paid (AC-25)', () => {
  it('goes to mediation by the local government when the police are sent, and leaves no record of an offence', () => {
    const { c, act } = site();
    act('2026-09-05T23:10', 'applicant', report({ claim: '征地补偿', place: '南大门' }));
    expect(c.find('incident.reported')).toMatchObject([
      { incident: 'E-1', type: 'BLOCK_WORK', claim: '征地补偿', place: '南大门', times: 1 },
    ]);
    expect(act('2026-09-05T23:30', 'dept:PSB', { do: 'dispatch-incident' })).toBeUndefined();
    expect(open(c)).toMatchObject({ state: 'E_MEDIATE', category: 'LAWFUL_DISPUTE' });
    expect(hasIt(c)).toEqual(['GOV']);
    expect(c.find('incident.referred')).toMatchObject([{ claim: '征地补偿', department: 'GOV' }]);
    expect(
      act('2026-09-06T09:00', 'dept:GOV', { do: 'file-case', ground: 'BLOCK_WORK', reason: '堵门' }),
    ).toBe('enforcement.lawful-claim');
    expect(c.refused?.clause).toContain('土地管理法47-48');
    expect(
      act('2026-09-20T09:00', 'dept:GOV', { do: 'mediate-incident', reason: '补偿款已发放到户' }),
    ).toBeUndefined();
    expect(act('2026-09-21T09:00', 'coordinator', { do: 'close-incident' })).toBe(
      'enforcement.feedback-missing',
    );
    act('2026-09-21T10:00', 'applicant', { do: 'give-feedback', reason: '已恢复施工', satisfied: true });
    expect(act('2026-09-21T11:00', 'coordinator', { do: 'close-incident' })).toBeUndefined();
    expect(c.find('incident.closed')).toMatchObject([{ incident: 'E-1', feedback: '已恢复施工' }]);
    expect(c.find('incident.case-filed')).toEqual([]);
    expect(c.find('credit.recorded')).toEqual([]);
    expect(hasIt(c)).toEqual([]);
    expect(c.transitions()).toEqual(['E01', 'E02', 'E05', 'E07']);
  });

  it('is found out on the site as well: unpaid wages go to 人社', () => {
    const { c, act } = site();
    act('2026-09-07T09:00', 'applicant', report());
    act('2026-09-07T09:20', 'dept:PSB', { do: 'dispatch-incident' });
    expect(act('2026-09-07T10:00', 'dept:PSB', { do: 'classify-incident', claim: '强占' })).toBe(
      'enforcement.no-lawful-claim',
    );
    expect(act('2026-09-07T10:00', 'dept:PSB', { do: 'classify-incident', claim: '欠薪' })).toBeUndefined();
    expect(hasIt(c)).toEqual(['HRS']);
    expect(c.find('clock.started').at(-1)).toMatchObject({ clock: 'enforcement', dueOn: '2026-10-08' });
    c.pass('2026-10-10T00:00');
    expect(c.find('clock.warned')).toContainEqual(
      expect.objectContaining({ clock: 'enforcement', level: 'red', at: '2026-10-09T00:00:00+08:00' }),
    );
    expect(open(c)?.lateSince).toBeDefined();
    expect(act('2026-10-10T09:00', 'dept:GOV', { do: 'mediate-incident', reason: '-' })).toBe(
      'enforcement.not-yours',
    );
  });
});

describe('an offence', () => {
  it('is filed by its type, handled within thirty days, and closed with what the owner said', () => {
    const { c, act } = site();
    act('2026-09-07T09:00', 'dept:HUD', report({ type: 'GRAB_WORK', reason: '强揽土方工程' }));
    act('2026-09-07T09:20', 'head:PSB', { do: 'dispatch-incident' });
    const file = (ground: string): StepCommand => ({ do: 'file-case', ground, reason: '有证人证言' });
    expect(act('2026-09-07T11:00', 'dept:PSB', file('LAWFUL_DISPUTE'))).toBe('enforcement.no-offence');
    expect(act('2026-09-07T11:00', 'dept:PSB', file('GRAB_WORK'))).toBeUndefined();
    expect(c.find('incident.case-filed')).toMatchObject([{ laws: ['刑法226', '治安管理处罚法'] }]);
    expect(c.find('clock.started').at(-1)).toMatchObject({ clock: 'enforcement', dueOn: '2026-10-08' });
    expect(act('2026-09-20T11:00', 'dept:PSB', { do: 'resolve-incident', reason: ' ' })).toBe(
      'step.reason-missing',
    );
    act('2026-09-20T11:00', 'dept:PSB', { do: 'resolve-incident', reason: '已行政处罚' });
    expect(hasIt(c)).toEqual(['applicant']);
    c.pass('2026-10-10T00:00');
    expect(hasIt(c)).toEqual(['DRC']);
    expect(
      act('2026-10-10T09:00', 'coordinator', { do: 'close-incident', feedback: '电话回访：已复工' }),
    ).toBeUndefined();
    expect(c.transitions()).toEqual(expect.arrayContaining(['E01', 'E03', 'E06', 'E07']));
  });

  it('may be over on the spot; a second one on the site says so', () => {
    const { c, act } = site();
    act('2026-09-07T09:00', 'applicant', report());
    act('2026-09-07T09:10', 'dept:PSB', { do: 'dispatch-incident' });
    expect(act('2026-09-07T09:20', 'applicant', { do: 'give-feedback', reason: '好' })).toBe(
      'enforcement.not-resolved',
    );
    act('2026-09-07T10:00', 'dept:PSB', { do: 'resolve-incident', reason: '劝离' });
    act('2026-09-08T09:00', 'applicant', report());
    expect(c.find('incident.reported').at(-1)).toMatchObject({ incident: 'E-2', times: 2 });
    expect(c.transitions()).toEqual(['E01', 'E04']);
  });
});

describe('the police', () => {
  it('are there within thirty minutes, and say within a day what it is', () => {
    const { c, act } = site();
    act('2026-09-05T23:50', 'applicant', report());
    expect(c.step(DOSSIER).clocks.at(-1)).toMatchObject({
      unit: 'MIN',
      dueOn: '2026-09-06',
      lapsesAt: new Date('2026-09-06T00:20:00+08:00'),
    });
    c.pass('2026-09-06T00:20');
    expect(c.find('clock.warned').at(-1)).toMatchObject({ at: '2026-09-06T00:20:00+08:00', level: 'red' });
    act('2026-09-06T00:40', 'dept:PSB', { do: 'dispatch-incident' });
    c.pass('2026-09-07T00:39');
    expect(c.find('clock.lapsed')).toHaveLength(1);
    c.pass('2026-09-07T00:40');
    expect(c.find('clock.lapsed').at(-1)).toMatchObject({ at: '2026-09-07T00:40:00+08:00' });
  });

  it('are told only of what there is a name for', () => {
    const { act } = site();
    expect(act('2026-09-05T09:00', 'applicant', report({ type: 'NOISE' }))).toBe('enforcement.type-unknown');
    expect(act('2026-09-05T09:00', 'applicant', report({ about: 'WAT-06' }))).toBe(
      'enforcement.item-unknown',
    );
    expect(act('2026-09-05T09:00', 'dept:PSB', { do: 'dispatch-incident' })).toBe('enforcement.none-open');
  });
});
