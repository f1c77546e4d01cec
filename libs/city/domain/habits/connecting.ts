import { PRACTICES } from '../../../utilities/domain/practices.js';
import type { ConnectionState } from '../../../utilities/domain/machine.js';
import { isImportantUser, isPower, maySkipThePlan } from '../../../utilities/domain/supply.js';
import type { Dice } from '../../../platform/domain/dice.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';
import { officeOf, officesWith } from './duties.js';

/** 报装: from the accepted application to the meter; where the customer builds, between its plan and its inspection. */
export const connectSupply: Habit = (scene) => {
  const { step } = scene;
  if (!isBeingConnected(scene)) return null;
  return { about: `accepted ${step.acceptedOn ?? ''}`, plan: (dice) => connecting(scene, dice) };
};

export function isBeingConnected({ step: { item, state, memo } }: Scene): boolean {
  const isInHand = state === 'IN_REVIEW' || state === 'SPECIAL';
  return item.kind === 'UTILITY' && isInHand && memo.connection !== undefined && !memo.connection.over;
}

const A_WEEK = 5;

function connecting(scene: Scene, dice: Dice): Intent[] {
  const { step, office } = scene;
  const promised = step.clocks.find(({ kind }) => kind === 'connection' || kind === 'promised')?.n ?? A_WEEK;
  const needed = around(dice, (office.pace / 100) * promised, office.spread);
  const stands = step.memo.connection?.state ?? 'P_APPLIED';
  if (
    stands === 'P_APPLIED' &&
    maySkipThePlan(step.item.code) &&
    (isPower(step.item.code) || dice.chance(70))
  )
    return [{ by: 'officer', command: { do: 'connect' }, after: needed }];
  return fromPlanToMeter(scene, needed, dice).filter(({ from }) => isAhead(stands, from));
}

/** What remains to be done, from where it stands. */
function fromPlanToMeter(
  { step, file }: Scene,
  needed: number,
  dice: Dice,
): (Intent & { from: ConnectionState })[] {
  const planned = needed * 0.3;
  const begins = planned + dice.whole(2, 10);
  const days = dice.whole(10, 50);
  const built = begins + around(dice, days * 0.7, 0.3);
  const isReviewed = isImportantUser(step.item.code, file.project.facts);
  return [
    { from: 'P_APPLIED', by: 'officer', command: { do: 'reply-supply-plan' }, after: planned },
    ...(isReviewed
      ? [
          {
            from: 'P_PLAN',
            by: 'officer',
            command: { do: 'review-supply-design' },
            after: planned + 1,
          } as const,
        ]
      : []),
    { from: 'P_DESIGN', by: 'applicant', command: { do: 'start-customer-works', days }, after: begins },
    { from: 'P_WORKS', by: 'applicant', command: { do: 'complete-customer-works' }, after: built },
    { from: 'P_INSPECT', by: 'officer', command: { do: 'connect' }, after: built + needed * 0.4 },
  ];
}

const ORDER: readonly ConnectionState[] = ['P_APPLIED', 'P_PLAN', 'P_DESIGN', 'P_WORKS', 'P_INSPECT'];
const isAhead = (stands: ConnectionState, from: ConnectionState): boolean =>
  ORDER.indexOf(from) >= ORDER.indexOf(stands);

/** 投诉: says so when a supplier asks what no supplier may. */
export const complainAboutSupplier: Habit = (scene) => {
  if (!isBeingConnected(scene) || scene.step.memo.practices) return null;
  return {
    about: `accepted ${scene.step.acceptedOn ?? ''}`,
    plan: (dice) => {
      if (!dice.chance(3)) return [];
      const reason = because(scene, dice, 'complain-practice');
      const command = { do: 'complain-practice', practice: dice.one(PRACTICES), reason } as const;
      return [{ by: 'applicant', command, after: dice.whole(1, 8), online: true }];
    },
  };
};

/** The authority over the supplier answers; what was found, the supplier puts an end to. */
export const answerPractice: Habit = (scene) => {
  const { step } = scene;
  return (step.memo.practices ?? []).flatMap(({ id: complaint, state }) =>
    officesWith(step, 'complaint')
      .filter(({ subject }) => subject === complaint)
      .map(({ to }) => ({
        subject: complaint,
        about: state,
        plan: (dice: Dice): Intent[] => {
          const office = officeOf(to, step);
          const after = around(dice, scene.temperOf(office.department, office.region).acceptsIn * 2, 0.5);
          if (state === 'found') {
            const reason = because(scene, dice, 'mend-practice');
            return [{ by: 'officer', office, command: { do: 'mend-practice', complaint, reason }, after }];
          }
          const upheld = dice.chance(45);
          const reason = because(scene, dice, upheld ? 'practice-found' : 'practice-not-found');
          const command = { do: 'answer-practice', complaint, upheld, reason } as const;
          return [{ by: 'officer', office, command, after }];
        },
      })),
  );
};
