import { dayOf, timeOf } from '../../calendar/domain/day.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { Agenda } from './agenda.js';
import { diceFor } from './chance.js';
import type { Habits } from './habit.js';
import { STEP_HABITS } from './habits/index.js';
import { momentOf } from './office-hours.js';
import { calendar, sceneOf } from './scene.fixture.js';

const START = '2026-03-02T09:00';
const paper = () => new CaseOnPaper('PF-PLANT', [], START);
const untouched = paper();
const scene = (at = START, item = 'INV-01') => sceneOf(untouched, at, item);

describe('what somebody has in mind', () => {
  it('is planned once, and kept as long as the situation stays', () => {
    const agenda = new Agenda([1, 0]);
    const [plan] = agenda.thinkOver(STEP_HABITS, scene());
    expect(plan?.acts.map(({ command }) => command.do)).toEqual(['submit']);
    expect(agenda.thinkOver(STEP_HABITS, scene('2026-03-03T00:00'))).toEqual([]);
    expect(plan && agenda.holds(plan)).toBe(true);
  });

  it('is dropped when the situation has changed', () => {
    const agenda = new Agenda([1, 0]);
    const [plan] = agenda.thinkOver(STEP_HABITS, scene());
    const other = paper();
    other.at('2026-03-02T10:00', 'applicant', 'INV-01', { do: 'submit' });
    const later = sceneOf(other, '2026-03-03T00:00', 'INV-01');
    const same = { ...later.step, id: scene().step.id };
    const [next] = agenda.thinkOver(STEP_HABITS, { ...later, step: same });
    expect(plan && agenda.holds(plan)).toBe(false);
    expect(next?.habit).toBe('receive');
  });

  it('is the same for the same question, whoever was asked before', () => {
    const all = (items: string[]) => {
      const agenda = new Agenda([7, 3]);
      const plans = items.flatMap((item) => agenda.thinkOver(STEP_HABITS, scene(START, item)));
      return plans.map(({ item, acts }) => `${item} ${acts[0]?.at.toISOString()}`).sort();
    };
    expect(all(['INV-01', 'PLN-02'])).toEqual(all(['PLN-02', 'INV-01']));
    expect(all(['INV-01', 'PLN-02'])).toHaveLength(2);
  });

  it('is another in another city', () => {
    const moments = Array.from({ length: 20 }, (_, seed) =>
      new Agenda([seed, 0]).thinkOver(STEP_HABITS, scene())[0]?.acts[0]?.at.getTime(),
    );
    expect(new Set(moments).size).toBeGreaterThan(15);
  });

  it('is tried again a few times after a refusal, ever later, and then let be', () => {
    const agenda = new Agenda([1, 0]);
    const days: number[] = [];
    for (let tries = 0; tries < 10; tries++) {
      const [plan] = agenda.thinkOver(STEP_HABITS, scene());
      if (!plan) break;
      days.push((plan.acts[0]?.at.getTime() ?? 0) / 86_400_000);
      agenda.refuse(plan);
    }
    expect(days).toHaveLength(6);
    expect((days[5] ?? 0) - (days[0] ?? 0)).toBeGreaterThan(20);
  });

  it('goes on in its order, whatever hours are drawn', () => {
    const thrice: Habits = Object.entries({
      thrice: () => ({
        about: 'now',
        plan: () => Array.from({ length: 3 }, () => ({ by: 'officer', command: { do: 'deliver' } }) as const),
      }),
    });
    for (let seed = 0; seed < 30; seed++) {
      const [plan] = new Agenda([seed]).thinkOver(thrice, scene());
      const moments = plan?.acts.map(({ at }) => at.getTime()) ?? [];
      expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
    }
  });
});

describe('the hours in which things are done', () => {
  const drawn = (when: Parameters<typeof momentOf>[2]) =>
    Array.from({ length: 200 }, (_, lot) =>
      momentOf(calendar, scene('2026-04-30T23:00').now, when, diceFor(lot)),
    );

  it('are those of offices on working days, over holidays too', () => {
    for (const at of drawn({ after: 1 })) {
      expect(dayOf(at)).toBe('2026-05-06');
      expect(timeOf(at) >= '08:30:00' && timeOf(at) < '17:30:00').toBe(true);
    }
  });
  it('are any for who applies from home', () => {
    const times = drawn({ after: 1, online: true }).map(timeOf);
    expect(times.some((time) => time > '18:00:00')).toBe(true);
  });
  it('never lie behind', () => {
    const { now } = scene('2026-04-30T23:00');
    expect(drawn({ on: '2026-03-01' }).every((at) => at > now)).toBe(true);
  });
});
