import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { planningPermit as granted, type GrantedCase } from './licence-case.fixture.js';

const BEFORE = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

const planningPermit = (others: readonly string[] = []) => granted('2025-03-03', others);
const act = (plant: GrantedCase, at: string, command: StepCommand) => plant.act(at, command);
const licenceOf = (plant: GrantedCase) => plant.licence;
const ends = (plant: GrantedCase) => plant.ends;

describe('what was granted', () => {
  it('C01: tells its holder sixty days before its end that the time to renew it is near', () => {
    const plant = planningPermit();
    expect(ends(plant)).toBe('2026-03-03');
    plant.pass('2026-01-01T23:59');
    expect(plant.find('licence.expiring')).toEqual([]);
    plant.pass('2026-01-02T00:00');
    expect(plant.find('licence.expiring')).toEqual([
      { at: '2026-01-02T00:00:00+08:00', dueOn: '2026-03-03' },
    ]);
    expect(licenceOf(plant)).toMatchObject({ state: 'L_EXPIRING' });
  });

  it('C04: lapses at its end, and what relied on it is flagged, however far down', () => {
    const plant = planningPermit(['CON-01', 'CON-04']);
    plant.at('2026-03-02T09:00', 'applicant', 'CON-03', { do: 'submit' });
    plant.pass('2026-03-04T00:00');
    expect(plant.find('licence.lapsed', 'PLN-05')).toEqual([
      { at: '2026-03-04T00:00:00+08:00', dueOn: '2026-03-03', because: 'not-used' },
    ]);
    expect(plant.state('PLN-05')).toBe('revoked');
    expect(
      plant.facts.filter(({ name }) => name === 'step.dependency-broken').map(({ item }) => item),
    ).toEqual(['CON-01', 'CON-03']);
    expect(plant.at('2026-03-04T09:00', 'dept:HUD', 'CON-03', { do: 'accept' })).toBeUndefined();
    expect(plant.at('2026-03-04T09:10', 'dept:HUD', 'CON-03', { do: 'grant' })).toBe(
      'step.predecessors-undecided',
    );
  });

  it('is used up by the approval that follows it: it ends no more', () => {
    const plant = planningPermit(['CON-01', 'CON-04']);
    plant.pass('2026-01-05T00:00');
    plant.at('2026-01-05T09:00', 'applicant', 'CON-03', { do: 'submit' });
    plant.at('2026-01-05T09:10', 'dept:HUD', 'CON-03', { do: 'accept' });
    plant.at('2026-01-05T09:20', 'dept:HUD', 'CON-03', { do: 'grant' });
    expect(licenceOf(plant)).toMatchObject({ state: 'L_VALID', usedBy: 'CON-03' });
    plant.pass('2026-04-01T00:00');
    expect(plant.find('licence.lapsed', 'PLN-05')).toEqual([]);
    expect(act(plant, '2026-04-01T09:00', { do: 'renew' })).toBe('licence.no-end');
  });

  it('is used already where it is obtained once more for what is there: it has no end', () => {
    const plant = planningPermit(['CON-01', 'CON-04', 'CON-03']);
    const revoke = { do: 'revoke', ground: '行政许可法69', reason: '越权', heard: true } as const;
    act(plant, '2025-03-04T09:00', revoke);
    plant.at('2025-03-05T09:00', 'applicant', 'PLN-05', { do: 'submit' });
    act(plant, '2025-03-06T09:00', { do: 'accept' });
    act(plant, '2025-03-07T09:00', { do: 'grant' });
    expect(licenceOf(plant)).toMatchObject({ state: 'L_VALID', usedBy: 'CON-03' });
    expect(ends(plant)).toBeUndefined();
  });

  it('a year of it ends on the working day after a rest day (T-04)', () => {
    const plant = new CaseOnPaper('PF-PLANT', BEFORE, '2025-05-06T08:00');
    plant.at('2025-05-06T08:10', 'applicant', 'ENE-01', { do: 'submit' });
    plant.at('2025-05-06T08:20', 'dept:DRC', 'ENE-01', { do: 'accept' });
    plant.at('2025-05-16T09:00', 'dept:DRC', 'ENE-01', { do: 'grant' });
    expect(plant.find('clock.started', 'ENE-01')).toContainEqual(
      // 2027-05-16 is a Sunday.
      expect.objectContaining({ clock: 'validity', dueOn: '2027-05-17', provisional: true }),
    );
  });
});

describe('renewal', () => {
  it('is applied for thirty days before the end, and not later', () => {
    expect(act(planningPermit(), '2026-02-01T23:59', { do: 'renew' })).toBeUndefined();
    const late = planningPermit();
    expect(act(late, '2026-02-02T00:00', { do: 'renew' })).toBe('licence.renewal-too-late');
    expect(late.refused?.data).toMatchObject({ lastDay: '2026-02-01', dueOn: '2026-03-03' });
  });

  it('C03: is granted for the same time again, from the former end', () => {
    const plant = planningPermit();
    act(plant, '2026-01-20T09:00', { do: 'renew' });
    expect(act(plant, '2026-01-21T09:00', { do: 'renew' })).toBe('licence.renewal-pending');
    act(plant, '2026-02-03T09:00', { do: 'decide-renewal', granted: true });
    expect(plant.find('licence.renewed')).toMatchObject([{ mode: 'normal', dueOn: '2027-03-03' }]);
    expect(licenceOf(plant)).toMatchObject({ state: 'L_VALID', renewals: 1 });
    plant.pass('2027-01-02T00:00');
    expect(plant.find('licence.expiring').map(({ dueOn }) => dueOn)).toEqual(['2026-03-03', '2027-03-03']);
  });

  it('C02: that nobody answered before the end counts as given, and the department was told in time', () => {
    const plant = planningPermit();
    act(plant, '2026-01-20T09:00', { do: 'renew' });
    plant.pass('2026-03-04T00:00');
    const reminded = plant.find('clock.reminded', 'PLN-05').filter(({ clock }) => clock === 'validity');
    expect(reminded).toMatchObject([{ at: '2026-02-11T00:00:00+08:00' }]);
    expect(plant.find('licence.renewed')).toEqual([
      { at: '2026-03-04T00:00:00+08:00', mode: 'deemed', dueOn: '2027-03-03' },
    ]);
    expect(plant.find('licence.lapsed')).toEqual([]);
    expect(licenceOf(plant)).toMatchObject({ state: 'L_VALID', renewals: 1 });
    expect(ends(plant)).toBe('2027-03-03');
    expect(plant.find('supervision.issued').slice(-1)).toMatchObject([
      { at: '2026-03-04T00:00:00+08:00', level: 2, because: 'renewal-unanswered', replyBy: '2026-03-06' },
    ]);
    expect(act(plant, '2026-03-04T09:00', { do: 'decide-renewal', granted: true })).toBe(
      'licence.no-renewal-applied',
    );
  });

  it('that is refused, with reasons, lets it lapse at its end', () => {
    const plant = planningPermit();
    expect(act(plant, '2026-01-19T09:00', { do: 'decide-renewal', granted: true })).toBe(
      'licence.no-renewal-applied',
    );
    act(plant, '2026-01-20T09:00', { do: 'renew' });
    expect(act(plant, '2026-01-21T09:00', { do: 'decide-renewal', granted: false })).toBe(
      'step.reason-missing',
    );
    act(plant, '2026-01-21T09:00', { do: 'decide-renewal', granted: false, reason: '规划已调整' });
    expect(plant.find('licence.renewal-refused')).toMatchObject([{ reason: '规划已调整' }]);
    plant.pass('2026-03-04T00:00');
    expect(plant.find('licence.lapsed')).toMatchObject([{ dueOn: '2026-03-03' }]);
  });

  it('C02-1, C03-1: may be applied for long before the end', () => {
    const plant = planningPermit();
    act(plant, '2025-06-03T09:00', { do: 'renew' });
    act(plant, '2025-06-04T09:00', { do: 'decide-renewal', granted: true });
    expect(ends(plant)).toBe('2027-03-03');
  });

  it('of an item with a rule of its own follows it: thirty working days before, once, for a year', () => {
    const line = verified();
    expect(line('2025-11-26T23:59', 'applicant', { do: 'renew' })).toBeUndefined();
    line('2025-11-27T09:00', 'dept:DRC', { do: 'decide-renewal', granted: true });
    expect(line.facts('licence.renewed')).toMatchObject([{ dueOn: '2027-01-08' }]);
    expect(line('2026-06-01T09:00', 'applicant', { do: 'renew' })).toBe('licence.renewals-exhausted');
    expect(verified()('2025-11-27T00:00', 'applicant', { do: 'renew' })).toBe('licence.renewal-too-late');
  });
});

/** 企业投资项目核准 of 2024-01-08. */
function verified() {
  const line = new CaseOnPaper('PF-500KV', ['INV-01', 'PLN-01', 'INV-09'], '2024-01-08T08:00');
  const act = (at: string, as: string, command: StepCommand) => line.at(at, as, 'INV-05', command);
  act('2024-01-08T08:10', 'applicant', { do: 'submit' });
  act('2024-01-08T08:20', 'dept:DRC', { do: 'accept' });
  act('2024-01-08T09:00', 'dept:DRC', { do: 'grant' });
  return Object.assign(act, { facts: (name: string) => line.find(name) });
}

describe('a licence is taken away by people, with a reason', () => {
  const REVOKE = { do: 'revoke', ground: '行政许可法69', reason: '违法取得', heard: true } as const;
  const expiring = () => {
    const plant = planningPermit();
    plant.pass('2026-01-05T00:00');
    return plant;
  };
  const suspended = () => {
    const plant = planningPermit();
    act(plant, '2026-01-01T09:00', { do: 'suspend-licence', reason: '核查' });
    plant.pass('2026-01-05T00:00');
    return plant;
  };
  const ways: [string, () => GrantedCase][] = [
    ['valid', () => planningPermit()],
    ['about to expire', expiring],
    ['suspended', suspended],
  ];
  const AT = '2026-01-05T10:00';

  it.each(ways)('C05: revoked while it is %s, after its holder was heard', (_, at) => {
    const plant = at();
    expect(act(plant, AT, { ...REVOKE, heard: false })).toBe('licence.holder-not-heard');
    expect(act(plant, AT, { do: 'revoke', ground: 'x', reason: 'y' })).toBe('licence.holder-not-heard');
    expect(act(plant, AT, { ...REVOKE, ground: '' })).toBe('licence.ground-missing');
    expect(act(plant, AT, { ...REVOKE, reason: ' ' })).toBe('step.reason-missing');
    expect(act(plant, AT, REVOKE)).toBeUndefined();
    expect(plant.find('licence.revoked')).toMatchObject([{ ground: '行政许可法69', reason: '违法取得' }]);
    expect(plant.step('PLN-05').state).toBe('L_REVOKED');
    expect(act(plant, AT, REVOKE)).toBe('licence.not-in-state');
    expect(plant.step('PLN-05').clocks.filter(({ state }) => state === 'running')).toEqual([]);
  });

  it.each(ways)('C06, C09: recalled or cancelled while it is %s', (_, at) => {
    const recalled = at();
    expect(act(recalled, AT, { do: 'recall', reason: '' })).toBe('step.reason-missing');
    act(recalled, AT, { do: 'recall', reason: '规划修改', compensation: 120000 });
    expect(recalled.find('licence.recalled')).toMatchObject([{ reason: '规划修改', compensation: 120000 }]);
    expect(recalled.step('PLN-05').state).toBe('L_RECALLED');
    const cancelled = at();
    act(cancelled, AT, { do: 'cancel-licence', ground: '法人终止' });
    expect(cancelled.find('licence.cancelled')).toMatchObject([{ ground: '法人终止' }]);
    expect(cancelled.step('PLN-05').state).toBe('L_CANCELLED');
  });

  it('C07, C08: suspended, nothing new begins on it, until it is resumed', () => {
    const plant = planningPermit(['CON-01', 'CON-04']);
    expect(act(plant, '2025-04-01T09:00', { do: 'suspend-licence', reason: ' ' })).toBe(
      'step.reason-missing',
    );
    act(plant, '2025-04-01T09:00', { do: 'suspend-licence', reason: '核查' });
    const submit = (at: string) => plant.at(at, 'applicant', 'CON-03', { do: 'submit' });
    expect(submit('2025-04-01T10:00')).toBe('step.relies-on-suspended');
    expect(act(plant, '2025-04-01T11:00', { do: 'suspend-licence', reason: '再' })).toBe(
      'licence.not-in-state',
    );
    act(plant, '2025-04-02T09:00', { do: 'resume-licence' });
    expect(submit('2025-04-02T10:00')).toBeUndefined();
    expect(act(plant, '2025-04-02T11:00', { do: 'resume-licence' })).toBe('licence.not-in-state');
  });

  it('C10-1, C02-2: its time goes on while it is suspended', () => {
    const lapsed = suspended();
    lapsed.pass('2026-03-04T00:00');
    expect(lapsed.step('PLN-05').state).toBe('L_LAPSED');
    const renewed = suspended();
    act(renewed, '2026-01-20T09:00', { do: 'renew' });
    renewed.pass('2026-03-04T00:00');
    expect(licenceOf(renewed)).toMatchObject({ state: 'L_SUSPENDED', renewals: 1 });
    expect(act(renewed, '2026-03-05T09:00', { do: 'resume-licence' })).toBeUndefined();
  });

  it('where something was granted', () => {
    const plant = new CaseOnPaper('PF-PLANT', BEFORE, '2025-03-03T08:00');
    plant.at('2025-03-03T08:10', 'applicant', 'PLN-05', { do: 'submit' });
    const tried = (command: StepCommand) => plant.at('2025-03-03T09:00', 'dept:NRP', 'PLN-05', command);
    expect(tried(REVOKE)).toBe('licence.nothing-granted');
    expect(tried({ do: 'renew' })).toBe('licence.no-end');
    // 备案: only what was ordered to be corrected is cancelled (F05).
    expect(plant.at('2025-03-03T09:00', 'dept:DRC', 'INV-06', REVOKE)).toBe('step.not-in-state');
  });
});
