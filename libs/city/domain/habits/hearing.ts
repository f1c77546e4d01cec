import { addWorkingDays } from '../../../calendar/domain/arithmetic.js';
import { HEARING_PROCEDURE } from '../../../hearings/domain/hearing.js';
import { around } from '../chance.js';
import type { Habit, Scene } from '../habit.js';
import { because } from './because.js';

/** 听证: now and then a licence concerns what others have at stake, and they are told so. */
export const noticeHearing: Habit = (scene) => {
  const { step } = scene;
  const { kind, clockStops } = step.item;
  const isHeard = clockStops.some(({ procedure }) => procedure === HEARING_PROCEDURE);
  if (step.state !== 'IN_REVIEW' || step.memo.hearing || !(isHeard || kind === 'ADMIN_LICENCE')) return null;
  return {
    about: `review ${step.acceptedOn ?? ''}`,
    plan: (dice) => {
      if (!dice.chance(isHeard ? 7 : 1)) return [];
      const reason = because(scene, dice, 'notice-hearing');
      return [{ by: 'officer', command: { do: 'notice-hearing', reason }, after: 0 }];
    },
  };
};

/** Asked for, called, and held; or not asked for, and waived. */
export const hold: Habit = (scene) => {
  switch (scene.step.memo.hearing?.state) {
    case 'H_NOTICED':
      return request(scene);
    case 'H_REQUESTED':
      return call(scene);
    case 'H_SCHEDULED':
      return hear(scene);
    default:
      return null;
  }
};

const request = (scene: Scene): ReturnType<Habit> => ({
  about: 'noticed',
  plan: (dice) => {
    const reason = because(scene, dice, 'request-hearing');
    const command = { do: 'request-hearing', reason } as const;
    if (dice.chance(35)) return [{ by: 'applicant', command, after: dice.whole(0, 3), online: true }];
    return dice.chance(25) ? [{ by: 'officer', command, after: dice.whole(0, 3) }] : [];
  },
});

/** Called seven working days before, with some to spare. */
const call = ({ calendar, today, tries }: Scene): ReturnType<Habit> => ({
  about: 'requested',
  plan: (dice) => {
    const after = dice.whole(1, 3);
    const on = addWorkingDays(calendar, today, after + 8 + dice.whole(1, 4) + (tries === 0 ? 0 : 2 ** tries));
    return [{ by: 'officer', command: { do: 'schedule-hearing', on }, after }];
  },
});

const hear = ({ step }: Scene): ReturnType<Habit> => ({
  about: `called for ${step.memo.hearing?.on ?? ''}`,
  plan: (dice) => [
    {
      by: 'officer',
      command: { do: 'end-special' },
      ...(dice.chance(90) ? { on: step.memo.hearing?.on } : { after: around(dice, 16, 0.2) }),
    },
  ],
});
