import type { Dice } from '../../../platform/domain/dice.js';
import { outstandingOf } from '../../../steps/domain/promised-materials.js';
import type { StepFile } from '../../../steps/domain/step-file.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';

/** What its owner promised and has to bring itself: what another office makes is fetched. */
const owedBy = (step: StepFile) => outstandingOf(step).filter(({ ref }) => ref.startsWith('M-'));

/** How long an owner thinks that it has where no number of days is set. */
const SOME_WEEKS = 25;

/** 容缺补正: brings what it promised, in time, at the last moment, or never. */
export const supply: Habit = (scene) => {
  const owed = owedBy(scene.step);
  if (owed.length === 0 || !scene.step.acceptedOn) return null;
  const materials = owed.map(({ ref }) => ref);
  return { about: `owes ${materials.join(' ')}`, plan: (dice) => bringing(scene, materials, dice) };
};

function bringing(scene: Scene, materials: string[], dice: Dice): Intent[] {
  const { step, owner } = scene;
  const limits = step.clocks.filter(({ kind }) => kind === 'supply').map(({ n }) => n);
  const limit = limits.length > 0 ? Math.min(...limits) : SOME_WEEKS;
  const isKept = dice.chance(owner.keeps);
  if (!isKept && dice.chance(60)) return [];
  const after = isKept ? limit * (0.3 + dice.whole(0, 60) / 100) : limit + dice.whole(1, 6);
  const command = { do: 'supply', materials } as const;
  if (!dice.chance(12)) return [{ by: 'applicant', command, after, online: true }];
  const more = { do: 'extend-supply', materials, reason: because(scene, dice, 'extend-supply') } as const;
  return [
    { by: 'officer', command: more, after: after * 0.8 },
    { by: 'applicant', command, after: limit * 1.4, online: true },
  ];
}

/** A20, A21: makes of the preliminary opinion the decision, or finds that it was wrong. */
export const convert: Habit = (scene) => {
  const { step } = scene;
  if (step.state !== 'PROVISIONAL' || outstandingOf(step).length > 0) return null;
  return {
    about: 'everything is there',
    plan: (dice) => [
      dice.chance(97)
        ? { by: 'officer', command: { do: 'convert' }, after: around(dice, 1, 0.6) }
        : {
            by: 'officer',
            command: { do: 'void-opinion', reason: because(scene, dice, 'void-opinion') },
            after: 1,
          },
    ],
  };
};
