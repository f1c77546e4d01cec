import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { BEFORE_PERMIT, GATES, permitToBuild } from './licence-case.fixture.js';

const start = (plant: CaseOnPaper, at: string, item = 'CON-03') =>
  plant.at(at, 'applicant', item, { do: 'start-work' });
const putOff = (plant: CaseOnPaper, at: string, months?: number) =>
  plant.at(at, 'dept:HUD', 'CON-03', { do: 'extend-start', months });
const workOf = (plant: CaseOnPaper) => plant.step('CON-03').memo.work;
const moves = (plant: CaseOnPaper) => plant.find('clock.moved', 'CON-03').map(({ dueOn }) => dueOn);

describe('a permit to build', () => {
  it('TM-19: runs for three months from the day on which it is granted, and its holder is reminded', () => {
    const plant = permitToBuild('2026-06-30');
    expect(plant.find('clock.started', 'CON-03')).toContainEqual(
      expect.objectContaining({ clock: 'work-start', dueOn: '2026-09-30', basis: '建筑法9' }),
    );
    plant.pass('2026-09-30T23:59');
    const reminded = plant.find('clock.reminded').filter(({ clock }) => clock === 'work-start');
    expect(reminded.map(({ at }) => at)).toEqual(['2026-08-30T00:00:00+08:00', '2026-09-16T00:00:00+08:00']);
    expect(plant.state('CON-03')).toBe('granted');
  });

  it('W03, C10: is void by itself at the end of its last day, and what relied on it is flagged', () => {
    const plant = permitToBuild('2026-06-30');
    plant.at('2026-07-01T09:00', 'applicant', 'ACC-02', { do: 'submit' });
    plant.pass('2026-10-01T00:00');
    expect(plant.find('licence.lapsed', 'CON-03')).toEqual([
      { at: '2026-10-01T00:00:00+08:00', dueOn: '2026-09-30', because: 'work-not-started' },
    ]);
    expect(plant.state('CON-03')).toBe('revoked');
    expect(workOf(plant)).toMatchObject({ state: 'W_VOID' });
    expect(plant.find('step.dependency-broken').map(({ by }) => by)).toContain('CON-03');
    expect(plant.find('milestone.blocked')).toMatchObject([{ milestone: 'MS-START', by: 'CON-03' }]);
    expect(start(plant, '2026-10-01T09:00')).toBe('work.not-in-state');
    expect(putOff(plant, '2026-10-01T09:00')).toBe('work.not-in-state');
  });

  it('W02: is put off twice, three months each at most, and before it is over', () => {
    const plant = permitToBuild('2026-06-30');
    expect(putOff(plant, '2026-08-03T09:00', 4)).toBe('work.extension-too-long');
    expect(putOff(plant, '2026-08-03T09:00', 0)).toBe('work.extension-too-long');
    expect(putOff(plant, '2026-09-30T18:00', 3)).toBeUndefined();
    expect(putOff(plant, '2026-12-30T10:00')).toBeUndefined();
    expect(moves(plant)).toEqual(['2026-12-30', '2027-03-30']);
    expect(putOff(plant, '2027-01-04T10:00', 1)).toBe('work.extensions-exhausted');
    plant.pass('2027-03-31T00:00');
    expect(plant.find('licence.lapsed')).toMatchObject([{ dueOn: '2027-03-30' }]);
  });

  it('that comes from before the project was registered has no last day, and is built on all the same', () => {
    const plant = new CaseOnPaper('PF-PLANT', [...BEFORE_PERMIT, ...GATES, 'CON-03'], '2026-06-30T08:00');
    expect(putOff(plant, '2026-07-01T09:00')).toBe('work.not-in-state');
    plant.pass('2026-12-01T09:00');
    expect(start(plant, '2026-12-01T09:00')).toBeUndefined();
  });
});

describe('the start of building', () => {
  it('W01: meets the clock, once', () => {
    const plant = permitToBuild('2026-06-30');
    expect(start(plant, '2026-09-30T23:00')).toBeUndefined();
    expect(plant.find('clock.met', 'CON-03')).toContainEqual(
      expect.objectContaining({ clock: 'work-start' }),
    );
    expect(plant.find('work.started', 'CON-03')).toHaveLength(1);
    expect(plant.step('CON-03').memo).toMatchObject({
      work: { state: 'W_STARTED' },
      startedOn: '2026-09-30',
    });
    plant.pass('2027-12-31T00:00');
    expect(plant.find('licence.lapsed')).toEqual([]);
    expect(start(plant, '2027-12-31T09:00')).toBe('work.not-in-state');
  });

  it.each(GATES)('waits for %s, without which nobody may build', (gate) => {
    const plant = permitToBuild(
      '2026-06-30',
      GATES.filter((other) => other !== gate),
    );
    expect(start(plant, '2026-07-01T09:00')).toBe('work.approvals-missing');
    expect(plant.refused?.data).toMatchObject({ waitsFor: [gate] });
  });

  it('waits for everything that was promised for later, anywhere in the project', () => {
    const plant = permitToBuild('2026-06-30');
    plant.at('2026-07-01T09:00', 'applicant', 'UTL-01', { do: 'submit', missing: ['M-G06'] });
    plant.at('2026-07-01T10:00', 'dept:WTC', 'UTL-01', { do: 'accept' });
    expect(start(plant, '2026-07-02T09:00')).toBe('work.approvals-missing');
    expect(plant.refused?.data).toMatchObject({ waitsFor: ['UTL-01'] });
    plant.at('2026-07-03T09:00', 'applicant', 'UTL-01', { do: 'supply', materials: ['M-G06'] });
    expect(start(plant, '2026-07-03T10:00')).toBeUndefined();
  });

  it('waits for what was suspended, and does not begin on what fell', () => {
    const plant = permitToBuild('2026-06-30');
    plant.at('2026-07-01T09:00', 'dept:EEB', 'ENV-02', { do: 'suspend-licence', reason: '群众投诉核查' });
    expect(plant.find('milestone.blocked')).toMatchObject([{ milestone: 'MS-START', by: 'ENV-02' }]);
    expect(start(plant, '2026-07-01T10:00')).toBe('work.approvals-missing');
    plant.at('2026-07-02T09:00', 'dept:EEB', 'ENV-02', { do: 'resume-licence' });
    expect(plant.find('milestone.reached').filter(({ milestone }) => milestone === 'MS-START')).toHaveLength(
      2,
    );
    const revoke = { do: 'revoke', ground: '行政许可法69', reason: '违反规划条件', heard: true } as const;
    expect(plant.at('2026-07-02T10:00', 'dept:NRP', 'PLN-05', revoke)).toBeUndefined();
    expect(start(plant, '2026-07-02T11:00')).toBe('work.relies-on-fallen');
  });

  it('is reported with the permit, where there is one', () => {
    expect(start(permitToBuild('2026-06-30'), '2026-07-01T09:00', 'ENV-02')).toBe('work.elsewhere');
  });

  it('uses up what was granted for it: it ends no more', () => {
    const plant = new CaseOnPaper(
      'PF-PLANT',
      [...BEFORE_PERMIT, 'WAT-02', 'ENE-01', 'CON-03'],
      '2026-06-30T08:00',
    );
    plant.at('2026-06-30T09:00', 'applicant', 'ENV-02', { do: 'submit' });
    plant.at('2026-06-30T09:10', 'dept:EEB', 'ENV-02', { do: 'accept' });
    plant.at('2026-07-01T09:00', 'dept:EEB', 'ENV-02', { do: 'grant' });
    expect(plant.find('clock.started', 'ENV-02')).toContainEqual(
      expect.objectContaining({ clock: 'validity', dueOn: '2031-07-01' }),
    );
    expect(start(plant, '2026-08-03T09:00')).toBeUndefined();
    expect(plant.find('clock.met', 'ENV-02')).toContainEqual(
      expect.objectContaining({ at: '2026-08-03T09:00:00+08:00', clock: 'validity' }),
    );
    expect(plant.step('ENV-02').memo.licence).toMatchObject({ state: 'L_VALID', usedBy: 'WORK_STARTED' });
    expect(plant.at('2026-08-04T09:00', 'applicant', 'ENV-02', { do: 'renew' })).toBe('licence.no-end');
  });

  it('AC-21: without a permit to build is reported with any approval that it needs, once', () => {
    const gates = ['ENV-01', 'WAT-02', 'WAT-01', 'LND-01', 'FOR-01', 'CUL-01'];
    const dam = new CaseOnPaper('PF-RESERVOIR', ['INV-01', ...gates], '2026-06-30T08:00');
    expect(start(dam, '2026-07-01T09:00', 'LND-01')).toBe('work.approvals-missing');
    expect(dam.refused?.data).toMatchObject({ waitsFor: ['INV-03'] });
    const all = new CaseOnPaper('PF-RESERVOIR', ['INV-01', 'INV-03', ...gates], '2026-06-30T08:00');
    expect(all.state('WAT-06')).toBe('locked');
    expect(start(all, '2026-07-01T09:00', 'WAT-06')).toBe('work.elsewhere');
    expect(start(all, '2026-07-01T09:00', 'LND-01')).toBeUndefined();
    expect(start(all, '2026-07-02T09:00', 'ENV-01')).toBe('work.already-started');
  });
});

describe('building', () => {
  const act = (plant: CaseOnPaper, at: string, command: Parameters<CaseOnPaper['at']>[3]) =>
    plant.at(at, 'applicant', 'CON-03', command);

  function begun(): CaseOnPaper {
    const plant = permitToBuild('2026-06-30');
    start(plant, '2026-07-01T09:00');
    return plant;
  }

  it('W04, W05: stops with a reason and goes on; after a year only once the permit was verified', () => {
    const plant = begun();
    expect(act(plant, '2026-08-03T09:00', { do: 'suspend-work', reason: ' ' })).toBe('step.reason-missing');
    expect(act(plant, '2026-08-03T09:00', { do: 'suspend-work', reason: '汛期' })).toBeUndefined();
    expect(act(plant, '2026-08-04T09:00', { do: 'complete-work' })).toBe('work.not-in-state');
    expect(act(plant, '2027-08-02T23:00', { do: 'resume-work' })).toBeUndefined();
    act(plant, '2027-08-03T09:00', { do: 'suspend-work', reason: '资金' });
    expect(act(plant, '2028-08-03T00:00', { do: 'resume-work' })).toBe('work.verification-needed');
    expect(act(plant, '2028-08-03T00:00', { do: 'resume-work', verified: true })).toBeUndefined();
    expect(plant.find('work.resumed').map(({ verified }) => verified)).toEqual([undefined, true]);
  });

  it('is reported within a month of the day on which building stopped (建筑法10), later all the same', () => {
    const plant = begun();
    const stop = (at: string, stoppedOn?: string) =>
      act(plant, at, {
        do: 'suspend-work',
        reason: '资金',
        ...(stoppedOn === undefined ? {} : { stoppedOn }),
      });
    for (const day of ['2026-06-30', '2026-09-04'])
      expect([day, stop('2026-09-03T09:00', day)]).toEqual([day, 'work.stopped-on']);
    // A month from 08-03 ends on 09-03 (Thu); from 2027-08-15 on 09-15, 中秋, and so on 09-16.
    expect(stop('2026-09-03T23:00', '2026-08-03')).toBeUndefined();
    expect(plant.find('work.suspended').at(-1)).toMatchObject({ reportBy: '2026-09-03', late: false });
    expect(act(plant, '2027-08-03T09:00', { do: 'resume-work' })).toBe('work.verification-needed');
    act(plant, '2027-08-03T09:00', { do: 'resume-work', verified: true });
    expect(stop('2027-09-17T09:00', '2027-08-15')).toBeUndefined();
    expect(plant.find('work.suspended').at(-1)).toMatchObject({
      stoppedOn: '2027-08-15',
      reportBy: '2027-09-16',
      late: true,
    });
  });

  it('does not go on under a permit that was revoked', () => {
    const plant = begun();
    act(plant, '2026-08-03T09:00', { do: 'suspend-work', reason: '事故调查' });
    const revoke = { do: 'revoke', ground: '行政许可法69', reason: '骗取许可', heard: true } as const;
    plant.at('2026-08-04T09:00', 'dept:HUD', 'CON-03', revoke);
    expect(act(plant, '2026-08-05T09:00', { do: 'resume-work' })).toBe('work.permit-fallen');
  });

  it('W06: is completed once', () => {
    const plant = begun();
    expect(act(plant, '2026-12-01T09:00', { do: 'complete-work' })).toBeUndefined();
    expect(plant.find('work.completed')).toHaveLength(1);
    expect(act(plant, '2026-12-02T09:00', { do: 'suspend-work', reason: '-' })).toBe('work.not-in-state');
  });

  it('is of the permit to build and of nothing else', () => {
    const plant = begun();
    const asked = plant.at('2026-08-03T09:00', 'applicant', 'PLN-05', { do: 'suspend-work', reason: '汛期' });
    expect(asked).toBe('work.not-in-state');
  });
});
