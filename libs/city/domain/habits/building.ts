import { endsUnlessBuilt, itemsToStartWith, MAY_START } from '../../../licences/domain/permits.js';
import { workOf } from '../../../licences/domain/licence-memo.js';
import type { Dice } from '../../../platform/domain/dice.js';
import { isPositive } from '../../../steps/domain/step-file.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';

/** 开工: begins to build when everything stands that the start needs; a few put it off. */
export const startWork: Habit = (scene) => {
  const { step, file } = scene;
  if (!isPositive(step) || step.state === 'WAIVED' || workOf(step).state !== 'W_ISSUED') return null;
  if (file.allStandings().some(({ started }) => started) || !isToStartWith(scene)) return null;
  if (file.blockers(MAY_START).length > 0) return null;
  return { about: 'ready to build', plan: (dice) => starting(scene, dice) };
};

function isToStartWith({ step, file }: Scene): boolean {
  const setting = { catalogue: file.book.catalogue, standing: (item: string) => file.standing(item) };
  return itemsToStartWith(setting).at(-1) === step.item.code;
}

/** About when three months are nearly over. */
const NEARLY_OVER_WD = 50;

function starting(scene: Scene, dice: Dice): Intent[] {
  const { step, owner } = scene;
  const after = around(dice, owner.startsIn, 0.6);
  const start: Intent = { by: 'applicant', command: { do: 'start-work' }, after };
  if (!endsUnlessBuilt(step.item) || after < NEARLY_OVER_WD || !dice.chance(70)) return [start];
  const extend = { do: 'extend-start', months: 3, reason: because(scene, dice, 'extend-start') } as const;
  return [{ by: 'officer', command: extend, after: NEARLY_OVER_WD }, start];
}

/** 施工: builds, now and then stops and goes on, and is done. */
export const build: Habit = (scene) => {
  const { state } = workOf(scene.step);
  if (state !== 'W_STARTED' && state !== 'W_SUSPENDED') return null;
  return {
    about: `building since ${scene.step.memo.startedOn ?? ''}`,
    plan: (dice) => building(scene, state, dice),
  };
};

function building(scene: Scene, state: 'W_STARTED' | 'W_SUSPENDED', dice: Dice): Intent[] {
  const takes = around(dice, scene.builds, 0.25);
  const resume = (after: number): Intent => ({
    by: 'applicant',
    command: { do: 'resume-work', verified: true },
    after,
  });
  const done: Intent = { by: 'applicant', command: { do: 'complete-work' }, after: takes };
  if (state === 'W_SUSPENDED') return [resume(5), done];
  if (!dice.chance(9)) return [done];
  const stop = { do: 'suspend-work', reason: because(scene, dice, 'suspend-work') } as const;
  return [{ by: 'applicant', command: stop, after: takes * 0.3 }, resume(takes * 0.45), done];
}
