import { around } from '../chance.js';
import type { Habit } from '../habit.js';
import { VIOLATIONS } from '../../../supervision/domain/violations.js';
import { because } from './because.js';
import { officeOf, officesWith } from './duties.js';

/** 督办: who gets a letter says what it does about it, sooner or later. */
export const answerLetter: Habit = (scene) =>
  officesWith(scene.step, 'supervision')
    .filter(({ subject = '' }) => !subject.endsWith('-L0'))
    .map(({ subject = '', to }) => ({
      subject,
      about: 'asked',
      plan: (dice) => {
        if (dice.chance(15)) return [];
        const office = officeOf(to, scene.step);
        const { acceptsIn } = scene.temperOf(office.department, office.region);
        const measure = because(scene, dice, 'reply-supervision');
        const command = { do: 'reply-supervision', measure, supervision: subject.split('-')[0] } as const;
        return [{ by: 'officer', office, command, after: around(dice, acceptsIn * 0.6, 0.6) }];
      },
    }));

/** 移送: what even the third letter did not move is handed over by a person. */
export const handOver: Habit = (scene) =>
  (scene.step.memo.supervisions ?? [])
    .filter(({ state, number }) => state === 'V_L3' && !isAnswerDue(scene.step.clocks, number))
    .map(({ number }) => ({
      subject: number,
      about: 'unanswered',
      plan: (dice) => {
        const reason = because(scene, dice, 'hand-over');
        const command = { do: 'escalate-supervision', reason, supervision: number } as const;
        return dice.chance(25) ? [{ by: 'supervisor', command, after: around(dice, 6, 0.5) }] : [];
      },
    }));

const isAnswerDue = (
  clocks: readonly { readonly kind: string; readonly subject?: string; readonly state: string }[],
  number: string,
): boolean =>
  clocks.some((c) => c.kind === 'supervision' && c.subject === `${number}-L3` && c.state === 'running');

/** 催办: a supervisor looks in, and asks. */
export const urge: Habit = (scene) => {
  const { step } = scene;
  if (step.state !== 'IN_REVIEW' || (step.memo.supervisions ?? []).length > 0) return null;
  return {
    about: `review ${step.acceptedOn ?? ''}`,
    plan: (dice) => {
      if (dice.whole(1, 1000) > 12) return [];
      const reason = because(scene, dice, 'urge');
      return [{ by: 'supervisor', command: { do: 'urge', level: dice.one([0, 1]), reason }, after: 4 }];
    },
  };
};

/** 电子监察: now and then something is found that no clock shows. */
export const recordViolation: Habit = (scene) => {
  const { step } = scene;
  const isDone = step.state === 'DELIVERED' && step.receivedOn !== null && step.department !== 'JSD';
  if (!isDone) return null;
  return {
    about: `decided ${step.decidedOn ?? ''}`,
    plan: (dice) => {
      if (dice.whole(1, 1000) > 3) return [];
      const evidence = because(scene, dice, 'record-violation');
      const command = { do: 'record-violation', violation: dice.one(VIOLATIONS), evidence } as const;
      return [{ by: 'supervisor', command, after: dice.whole(5, 25) }];
    },
  };
};
