import { COMMANDS, isOnTheProject } from './commands.js';
import { CaseOnPaper } from './case.fixture.js';
import type { PossibleAct } from './possible-acts.js';

const PLANT = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const plant = (granted = PLANT) => new CaseOnPaper('PF-PLANT', granted, '2026-01-05T09:00');

const named = (acts: PossibleAct[], name: string): PossibleAct => {
  const act = acts.find((a) => a.do === name);
  if (!act) throw new Error(name);
  return act;
};
const theirs = (acts: PossibleAct[]): string[] => acts.filter((a) => a.refusal === null).map((a) => a.do);
const byTheRules = (acts: PossibleAct[]): string[] => acts.filter((a) => a.possible).map((a) => a.do);

describe('what may be done next', () => {
  it('is told of every command to a step', () => {
    expect(
      plant()
        .possible('2026-01-05T10:00', 'applicant', 'PLN-05')
        .map((a) => a.do),
    ).toEqual(COMMANDS.filter((name) => !isOnTheProject(name)));
  });

  it('is the applicant’s until it has submitted, then the department’s', () => {
    const c = plant();
    expect(theirs(c.possible('2026-01-05T10:00', 'applicant', 'PLN-05'))).toEqual(['submit']);
    expect(theirs(c.possible('2026-01-05T10:00', 'dept:NRP', 'PLN-05'))).toEqual([]);
    c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    expect(theirs(c.possible('2026-01-05T11:00', 'applicant', 'PLN-05'))).toEqual(['withdraw']);
    expect(theirs(c.possible('2026-01-05T11:00', 'dept:NRP', 'PLN-05'))).toEqual([
      'accept',
      'request-corrections',
      'not-accept',
    ]);
    expect(theirs(c.possible('2026-01-05T11:00', 'dept:HUD', 'PLN-05'))).toEqual([]);
    expect(theirs(c.possible('2026-01-05T11:00', 'supervisor', 'PLN-05'))).toEqual([
      'urge',
      'record-violation',
    ]);
  });

  it('names the offices whose it is, also to those whose it is not', () => {
    const c = plant();
    c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    const acts = c.possible('2026-01-05T11:00', 'applicant', 'PLN-05');
    expect(named(acts, 'accept')).toMatchObject({ by: ['window', 'dept:NRP', 'head:NRP'], possible: true });
    expect(named(acts, 'accept').refusal).toMatchObject({ code: 'access.not-yours' });
    expect(named(acts, 'extend').by).toEqual(['head:NRP']);
    expect(named(acts, 'extend').refusal).toMatchObject({ code: 'access.not-yours' });
    expect(named(acts, 'refuse').refusal).toMatchObject({ code: 'access.role' });
  });

  it('says what a locked step waits for', () => {
    const acts = plant(PLANT.filter((i) => i !== 'PLN-04')).possible(
      '2026-01-05T10:00',
      'applicant',
      'PLN-05',
    );
    expect(byTheRules(acts)).toEqual(['record-violation']);
    expect(named(acts, 'submit').refusal).toMatchObject({
      code: 'step.locked',
      data: { waitsFor: ['PLN-04'] },
    });
    expect(named(acts, 'withdraw').refusal).toMatchObject({
      code: 'step.not-in-state',
      data: { state: 'locked' },
    });
  });

  it('is only what the item knows: its special procedures, its extension, whether it can be refused', () => {
    const c = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'INV-09'], '2026-03-02T08:30');
    c.at('2026-03-02T09:00', 'applicant', 'PLN-01', { do: 'submit' });
    c.at('2026-03-02T10:00', 'dept:NRP', 'PLN-01', { do: 'accept' });
    expect(theirs(c.possible('2026-03-02T11:00', 'dept:NRP', 'PLN-01'))).toEqual([
      'start-special',
      'consult',
      'notice-hearing',
      'grant',
      'refuse',
      'terminate',
    ]);
    expect(theirs(c.possible('2026-03-02T11:00', 'head:NRP', 'PLN-01'))).toContain('extend');
    c.at('2026-03-09T10:00', 'dept:NRP', 'PLN-01', {
      do: 'start-special',
      procedure: 'SP-EXPERT',
      notice: true,
    });
    expect(theirs(c.possible('2026-03-09T11:00', 'head:NRP', 'PLN-01'))).toEqual(['end-special', 'consult']);
  });

  it('is asked of the step as the law has it by then, and of whoever brought it there', () => {
    const c = plant();
    c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    const late = named(c.possible('2026-01-12T17:31', 'dept:NRP', 'PLN-05'), 'accept');
    expect(late.refusal).toMatchObject({
      code: 'step.not-in-state',
      data: { state: 'accepted', by: 'system', since: '2026-01-12T17:30:00+08:00' },
    });
  });

  it('is only tried: the case stays as it is', () => {
    const c = plant();
    c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    const before = { step: c.step('PLN-05'), facts: c.facts.length, holdings: c.holdings().length };
    c.possible('2026-01-05T11:00', 'dept:NRP', 'PLN-05');
    expect({ step: c.step('PLN-05'), facts: c.facts.length, holdings: c.holdings().length }).toEqual(before);
  });
});

describe('a lead that is late', () => {
  it('is late with the acceptance only until it has accepted', () => {
    const c = new CaseOnPaper('PF-SCHOOL', ['INV-01'], '2026-01-05T09:00');
    c.at('2026-01-05T10:00', 'applicant', 'INV-02', { do: 'submit' });
    c.pass('2026-02-01T00:00');
    expect(c.step('INV-02').memo.late).toMatchObject({ light: 'red', since: '2026-01-12T09:30:00.000Z' });
    c.at('2026-02-02T10:00', 'dept:DRC', 'INV-02', { do: 'accept' });
    expect(c.step('INV-02').memo.late).toBeUndefined();
  });
});
