import { hasLicence, licenceOf } from '../../../licences/domain/licence-memo.js';
import { hasFallen } from '../../../steps/domain/states.js';
import { around } from '../chance.js';
import type { Habit } from '../habit.js';
import { because } from './because.js';

/** 延续: asks for more time before what was granted ends. */
export const renew: Habit = ({ step }) => {
  const { state, renewal } = licenceOf(step);
  if (state !== 'L_EXPIRING' || renewal || !step.item.validity?.renew) return null;
  return {
    about: 'expiring',
    plan: (dice) =>
      dice.chance(75)
        ? [{ by: 'applicant', command: { do: 'renew' }, after: around(dice, 4, 0.7), online: true }]
        : [],
  };
};

export const decideRenewal: Habit = (scene) => {
  const { step, office } = scene;
  const { renewal } = licenceOf(step);
  if (!renewal || hasFallen(step.state)) return null;
  return {
    about: `asked for ${renewal.appliedOn}`,
    plan: (dice) => {
      const granted = dice.chance(93);
      const reason = granted ? {} : { reason: because(scene, dice, 'renewal-refused') };
      const after = around(dice, office.acceptsIn * 3, 0.5);
      return [{ by: 'officer', command: { do: 'decide-renewal', granted, ...reason }, after }];
    },
  };
};

/** 监管: once in a while what was granted is found wanting, and stands still until that is mended, or is revoked. */
export const supervise: Habit = (scene) => {
  const { step } = scene;
  if (!hasLicence(step) || hasFallen(step.state) || step.machine === 'filing' || step.memo.decidedWith)
    return null;
  return {
    about: `granted ${step.decidedOn ?? ''}`,
    plan: (dice) => {
      const lot = dice.whole(1, 1000);
      if (lot > 6) return [];
      const after = dice.whole(20, 90);
      if (lot <= 1)
        return [
          {
            by: 'officer',
            command: {
              do: 'revoke',
              ground: 'fraud',
              reason: because(scene, dice, 'revoke'),
              heard: true,
            },
            after,
          },
        ];
      return [
        {
          by: 'officer',
          command: { do: 'suspend-licence', reason: because(scene, dice, 'suspend-licence') },
          after,
        },
        { by: 'officer', command: { do: 'resume-licence' }, after: after + dice.whole(8, 30) },
      ];
    },
  };
};
