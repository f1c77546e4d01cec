import { hasFallen } from '../../../steps/domain/states.js';
import { around } from '../chance.js';
import type { Habit } from '../habit.js';
import { because } from './because.js';

/** 承诺核查: looks whether what was promised is so. */
export const check: Habit = (scene) => {
  const { step, owner } = scene;
  if (step.memo.commitment?.state !== 'K_DECIDED' || hasFallen(step.state)) return null;
  return {
    about: `promised ${step.decidedOn ?? ''}`,
    plan: (dice) => {
      const passed = dice.chance(owner.keeps);
      const by = dice.chance(85) ? 'officer' : 'supervisor';
      const reason = passed ? {} : { reason: because(scene, dice, 'check-failed') };
      return [{ by, command: { do: 'check', passed, ...reason }, after: around(dice, 20, 0.45) }];
    },
  };
};

/** 整改: mends what the check found. */
export const rectify: Habit = ({ step, owner }) => {
  const isOrdered = step.memo.commitment?.state === 'K_RECTIFY' || step.state === 'F_CORRECT_ORDER';
  if (!isOrdered || hasFallen(step.state)) return null;
  return {
    about: 'to be mended',
    plan: (dice) =>
      dice.chance(owner.keeps)
        ? [{ by: 'applicant', command: { do: 'rectify' }, after: around(dice, 8, 0.5), online: true }]
        : [],
  };
};

/** 行政许可法 art. 69: revokes what was granted on a promise that was broken. */
export const revokeBroken: Habit = (scene) => {
  const { step } = scene;
  if (step.memo.commitment?.state !== 'K_BROKEN' || hasFallen(step.state)) return null;
  return {
    about: 'broken',
    plan: (dice) =>
      dice.chance(60)
        ? [
            {
              by: 'officer',
              command: {
                do: 'revoke',
                ground: 'commitment-broken',
                reason: because(scene, dice, 'revoke-broken'),
                heard: true,
              },
              after: around(dice, 8, 0.5),
            },
          ]
        : [],
  };
};

/** 备案后核查: of what was filed, little is looked into, and of this little is wrong. */
export const checkFiling: Habit = (scene) => {
  const { step } = scene;
  if (step.state !== 'F_FILED' || step.memo.commitment || step.memo.decidedWith) return null;
  return {
    about: `filed ${step.decidedOn ?? ''}`,
    plan: (dice) =>
      step.item.lead !== 'JSD' && dice.chance(9)
        ? [
            {
              by: 'officer',
              command: {
                do: 'check',
                passed: dice.chance(75),
                reason: because(scene, dice, 'filing-checked'),
              },
              after: around(dice, 25, 0.5),
            },
          ]
        : [],
  };
};
