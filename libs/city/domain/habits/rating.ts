import { isTerminal } from '../../../steps/domain/states.js';
import { around } from '../chance.js';
import type { Habit, Scene } from '../habit.js';
import { because } from './because.js';
import { dutiesOf, officeOf } from './duties.js';

/** 好差评: some of those who were served say how well; who was kept waiting says so more often. */
export const rate: Habit = (scene) => {
  const { step, file } = scene;
  const isServed = isTerminal(step.state) || step.state === 'F_FILED';
  if (!isServed || step.memo.rating || step.receivedOn === null || step.memo.decidedWith) return null;
  const kind = file.book.catalogue.departments.get(step.department)?.kind;
  if (kind === 'OWNER') return null;
  return {
    about: `served ${step.decidedOn ?? step.receivedOn}`,
    plan: (dice) => {
      if (!dice.chance(14)) return [];
      const isGood = dice.chance(step.decision === 'granted' ? 100 - scene.office.pace / 12 : 55);
      const score = isGood ? dice.one([4, 5, 5, 5]) : dice.one([1, 2, 2, 3]);
      const reason = isGood ? {} : { reason: because(scene, dice, 'rate') };
      const command = { do: 'rate', score, ...reason } as const;
      return [{ by: 'applicant', command, after: around(dice, 2, 0.8), online: true }];
    },
  };
};

/** A bad word is answered, put right or appealed against, and called back about. */
export const answerRating: Habit = (scene) => {
  switch (scene.step.memo.rating?.state) {
    case 'R_BAD':
      return contact(scene);
    case 'R_CONTACTED':
      return putRight(scene);
    case 'R_APPEAL':
      return judge(scene);
    case 'R_FIXED':
      return callBack(scene);
    default:
      return null;
  }
};

const contact = ({ office }: Scene): ReturnType<Habit> => ({
  about: 'rated badly',
  plan: (dice) => [
    { by: 'officer', command: { do: 'contact-rater' }, after: around(dice, office.acceptsIn / 3, 0.6) },
  ],
});

const putRight = (scene: Scene): ReturnType<Habit> => ({
  about: `contacted ${scene.step.memo.rating?.appealedOn ?? ''}`,
  plan: (dice) => {
    const after = around(dice, scene.office.acceptsIn, 0.5);
    const isAppealed = scene.step.memo.rating?.appealedOn === undefined && dice.chance(18);
    const reason = because(scene, dice, isAppealed ? 'appeal-rating' : 'rectify-rating');
    return [
      isAppealed
        ? { by: 'officer', command: { do: 'appeal-rating', reason }, after: 0 }
        : { by: 'officer', command: { do: 'rectify-rating', reason }, after },
    ];
  },
});

/** By the data bureau, which keeps the ratings. */
const judge = (scene: Scene): ReturnType<Habit> => ({
  about: 'appealed',
  plan: (dice) =>
    bureau(scene, 'review').map((office) => ({
      by: 'officer',
      office,
      command: {
        do: 'decide-appeal',
        upheld: dice.chance(45),
        reason: because(scene, dice, 'decide-appeal'),
      },
      after: around(dice, 3, 0.5),
    })),
});

const callBack = (scene: Scene): ReturnType<Habit> => ({
  about: 'put right',
  plan: (dice) =>
    bureau(scene, 'visit').map((office) => ({
      by: 'officer',
      office,
      command: { do: 'visit-rater', satisfied: dice.chance(80) },
      after: around(dice, 4, 0.6),
    })),
});

const bureau = ({ step }: Scene, subject: string) =>
  dutiesOf(step, 'rating')
    .filter((duty) => duty.subject === subject)
    .map(({ to }) => officeOf(to, step));
