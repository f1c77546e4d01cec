import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { diceFor } from './chance.js';
import type { Habit, Intent, Scene, Thought } from './habit.js';
import { apply, applyAgain, correct, giveUpWaiting } from './habits/applying.js';
import { build, startWork } from './habits/building.js';
import { check, rectify } from './habits/committing.js';
import { deliver, handle, publish, receive } from './habits/deciding.js';
import { payForLand, recordContract, useLand } from './habits/land.js';
import { supply } from './habits/materials.js';
import { OFFICE, OWNER, sceneOf } from './scene.fixture.js';

const thoughts = (found: ReturnType<Habit>): readonly Thought[] =>
  found === null ? [] : 'plan' in found ? [found] : found;
const plan = (habit: Habit, scene: Scene, lot = 1): readonly Intent[] =>
  thoughts(habit(scene)).flatMap((thought) => thought.plan(diceFor('spec', lot)));
const does = (habit: Habit, scene: Scene, lot = 1) =>
  plan(habit, scene, lot).map(({ by, command }) => `${by} ${command.do}`);
/** How many of a hundred would do it. */
const share = (habit: Habit, scene: Scene, command: string): number =>
  Array.from({ length: 100 }, (_, lot) => does(habit, scene, lot)).filter((all) => all.includes(command))
    .length;

const START = '2026-03-02T09:00';
const plant = (granted: string[] = []) => new CaseOnPaper('PF-PLANT', granted, START);
const BEFORE_PERMIT = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

describe('an owner', () => {
  it('applies for what is open and makes sense, and for nothing else', () => {
    const paper = plant();
    expect(does(apply, sceneOf(paper, START, 'INV-01'))).toEqual(['applicant submit']);
    expect(apply(sceneOf(paper, START, 'PLN-05'))).toBeNull();
    expect(apply(sceneOf(paper, START, 'UTL-01'))).toBeNull();
    expect(apply(sceneOf(paper, START, 'WAT-05'))).toBeNull();
  });

  it('leaves out what is merged into another item', () => {
    const paper = plant([...BEFORE_PERMIT, 'PLN-05', 'CON-01']);
    expect(paper.state('CON-02')).toBe('open');
    expect(apply(sceneOf(paper, START, 'CON-02'))).toBeNull();
  });

  it('waits for what has to be decided first, or applies beside it, as is its way', () => {
    const paper = plant([...BEFORE_PERMIT]);
    paper.at('2026-03-02T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    paper.at('2026-03-03T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    const scene = sceneOf(paper, '2026-03-04T00:00', 'CON-01');
    expect(apply(scene)).toBeNull();
    expect(does(apply, { ...scene, owner: { ...OWNER, parallel: true } })).toEqual(['applicant submit']);
  });

  it('corrects what it was asked to, or lets the time go by', () => {
    const paper = plant(BEFORE_PERMIT);
    paper.at('2026-03-02T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    const ask = { do: 'request-corrections', materials: ['M-A01'], reason: '-' } as const;
    paper.at('2026-03-03T10:00', 'dept:NRP', 'PLN-05', ask);
    const scene = sceneOf(paper, '2026-03-04T00:00', 'PLN-05');
    expect(plan(correct, scene)[0]?.command).toEqual({ do: 'correct', materials: ['M-A01'] });
    expect(plan(correct, { ...scene, owner: { ...OWNER, abandons: 100 } })).toEqual([]);
  });

  it('applies once more for what came to nothing', () => {
    const paper = plant(BEFORE_PERMIT);
    paper.at('2026-03-02T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    paper.at('2026-03-03T10:00', 'applicant', 'PLN-05', { do: 'withdraw' });
    expect(does(applyAgain, sceneOf(paper, '2026-03-04T00:00', 'PLN-05'))).toEqual(['applicant submit']);
  });

  it('supplies in time what it promised, if it keeps its promises', () => {
    const paper = plant(BEFORE_PERMIT);
    paper.at('2026-03-02T10:00', 'applicant', 'PLN-05', { do: 'submit', missing: ['M-A04'] });
    paper.at('2026-03-03T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    const scene = sceneOf(paper, '2026-03-04T00:00', 'PLN-05');
    expect(does(supply, scene)).toContain('applicant supply');
    const careless = { ...scene, owner: { ...OWNER, keeps: 0 } };
    expect(share(supply, careless, 'applicant supply')).toBeLessThan(60);
  });
});

describe('an office', () => {
  const submitted = () => {
    const paper = plant(BEFORE_PERMIT);
    paper.at('2026-03-02T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    return paper;
  };
  const accepted = () => {
    const paper = submitted();
    paper.at('2026-03-03T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    return paper;
  };

  it('accepts, or asks for corrections as often as it is wont to', () => {
    const scene = sceneOf(submitted(), '2026-03-03T00:00', 'PLN-05');
    expect(plan(receive, scene)[0]?.command.do).toBe('accept');
    const strict = { ...scene, office: { ...OFFICE, corrects: 100 } };
    expect(plan(receive, strict)[0]?.command.do).toBe('request-corrections');
  });

  it('takes as long as its pace says', () => {
    const scene = sceneOf(accepted(), '2026-03-04T00:00', 'PLN-05');
    const days = (pace: number) => plan(handle, { ...scene, office: { ...OFFICE, pace } })[0]?.after ?? 0;
    expect(days(60)).toBeLessThan(5);
    expect(days(200)).toBeGreaterThan(8);
  });

  it('asks experts, stops the clock and goes on', () => {
    const scene = sceneOf(accepted(), '2026-03-04T00:00', 'PLN-05', { office: { ...OFFICE, experts: 100 } });
    expect(does(handle, scene)).toEqual(['officer start-special', 'officer end-special', 'officer grant']);
  });

  it('has its head extend what will not be decided in time', () => {
    const scene = sceneOf(accepted(), '2026-03-04T00:00', 'PLN-05', {
      office: { ...OFFICE, pace: 600, extends: 100 },
    });
    expect(does(handle, scene)).toEqual(['head extend', 'officer grant']);
  });

  it('does not decide before what has to be decided first; the owner gives up in the end', () => {
    const paper = new CaseOnPaper('PF-MALL', ['INV-01'], START);
    paper.at('2026-03-02T10:00', 'applicant', 'PLN-04', { do: 'submit' });
    paper.at('2026-03-03T10:00', 'dept:NRP', 'PLN-04', { do: 'accept' });
    const scene = sceneOf(paper, '2026-03-04T00:00', 'PLN-04');
    expect(handle(scene)).toBeNull();
    expect(does(giveUpWaiting, scene)).toEqual(['applicant withdraw']);
  });

  it('hands out and publishes what it decided', () => {
    const paper = accepted();
    paper.at('2026-03-05T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    const scene = sceneOf(paper, '2026-03-06T00:00', 'PLN-05');
    expect([does(deliver, scene), does(publish, scene)]).toEqual([
      ['window deliver'],
      ['officer publish-decision'],
    ]);
  });

  it('checks what it granted on a promise, and it is mended', () => {
    const paper = new CaseOnPaper('PF-PLANT', ['INV-01'], START);
    paper.at('2026-03-02T10:00', 'applicant', 'ENE-01', { do: 'submit', commitment: true });
    paper.at('2026-03-03T10:00', 'dept:DRC', 'ENE-01', { do: 'grant' });
    expect(does(check, sceneOf(paper, '2026-03-04T00:00', 'ENE-01'))[0]).toMatch(/ check$/);
    paper.at('2026-03-20T10:00', 'dept:DRC', 'ENE-01', { do: 'check', passed: false });
    expect(does(rectify, sceneOf(paper, '2026-03-21T00:00', 'ENE-01'))).toEqual(['applicant rectify']);
  });
});

describe('land and building', () => {
  const approved = () => {
    const paper = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'PLN-01', 'INV-03'], START);
    paper.at('2026-03-02T10:00', 'applicant', 'LND-01', { do: 'submit' });
    paper.at('2026-03-03T10:00', 'dept:NRP', 'LND-01', { do: 'accept' });
    paper.at('2026-03-04T10:00', 'dept:NRP', 'LND-01', { do: 'grant' });
    return paper;
  };

  it('is paid for, and used in time by who uses it in time', () => {
    const scene = sceneOf(approved(), '2026-03-05T00:00', 'LND-01');
    expect(does(payForLand, scene)[0]).toBe('officer record-payment');
    const dueOn = scene.step.memo.land?.dueOn ?? '';
    for (let lot = 0; lot < 50; lot++) {
      const uses = plan(useLand, scene, lot);
      expect(uses.at(-1)?.command).toMatchObject({ do: 'record-land-use', share: 1 });
      expect(uses.every(({ on = '' }) => on < dueOn)).toBe(true);
    }
  });

  it('is used late or never by who does not', () => {
    const scene = sceneOf(approved(), '2026-03-05T00:00', 'LND-01', { owner: { ...OWNER, usesLand: 0 } });
    const dueOn = scene.step.memo.land?.dueOn ?? '';
    const whole = Array.from({ length: 50 }, (_, lot) => plan(useLand, scene, lot)).flatMap((all) =>
      all.filter(({ command }) => command.do === 'record-land-use' && command.share === 1),
    );
    expect(whole.length).toBeGreaterThan(5);
    expect(whole.every(({ on = '' }) => on > dueOn)).toBe(true);
  });

  it('has its contract written down once it is signed', () => {
    const scene = sceneOf(plant(['LND-02']), START, 'LND-02');
    expect(does(recordContract, scene)).toEqual(['officer record-contract']);
  });

  it('is built on when everything stands that the start needs', () => {
    const shed = (granted: string[]) => new CaseOnPaper('PF-SHED', granted, START);
    expect(startWork(sceneOf(shed([]), START, 'CON-03'))).toBeNull();
    const paper = shed(['INV-01', 'INV-06', 'PLN-05', 'CON-02', 'CON-04', 'CON-03']);
    const scene = sceneOf(paper, START, 'CON-03');
    expect(does(startWork, scene)).toEqual(['applicant start-work']);
    paper.at('2026-03-10T10:00', 'applicant', 'CON-03', { do: 'start-work' });
    expect(does(build, sceneOf(paper, '2026-03-11T00:00', 'CON-03')).at(-1)).toBe('applicant complete-work');
  });
});
