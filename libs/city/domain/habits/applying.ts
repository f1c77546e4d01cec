import { mayFileAgain } from '../../../steps/domain/rules/file-again.js';
import type { Dice } from '../../../platform/domain/dice.js';
import type { Catalogue } from '../../../catalogue/domain/catalogue.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { StepFile } from '../../../steps/domain/step-file.js';
import { isPositiveSoFar } from '../../../steps/domain/step-file.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';
import { isCompletedByTender, isPublished, publication } from './tendering.js';
import { waitsForOthers } from './waits.js';

/** 申请: applies for what is open, once it makes sense. */
export const apply: Habit = (scene) => {
  const { step, owner } = scene;
  const isOpen = step.state === 'DRAFT' || step.state === 'F_DRAFT';
  if (!isOpen || goesWithAnother(scene) || isCompletedByTender(step.item.code)) return null;
  if (!isItTime(scene)) return null;
  return {
    about: 'open',
    plan: (dice) => [
      {
        by: 'applicant',
        command: applicationFor(scene, dice),
        after: around(dice, owner.appliesIn, 0.8),
        online: true,
      },
    ],
  };
};

/** What is merged into another item needs no application of its own. */
const goesWithAnother = ({ file, step }: Scene): boolean =>
  file.book.pairs.some(({ follower, merged }) => merged && follower === step.item.code);

/** An owner follows the order that is recommended, and applies for what comes after building when it is done. */
function isItTime(scene: Scene): boolean {
  const { file, step, timing } = scene;
  const { code } = step.item;
  if (timing.built.includes(code) && !isBuilt(file.allFiles())) return false;
  const awaited = timing.awaits[code];
  const before = (file.book.entries.get(code)?.depends ?? []).filter(({ mode }) => mode !== 'WITH');
  const isReady = ({ item, mode }: { item: string; mode: string }) => hasCome(scene, item, mode === 'DECIDE');
  return before.every(isReady) && (!awaited || hasCome(scene, awaited, false));
}

/** It is decided; or, for who applies for both side by side, it is being handled. */
function hasCome({ file, owner }: Scene, item: string, isEnoughInHand: boolean): boolean {
  const standing = file.standing(item);
  if (!standing || standing.state === 'DROPPED' || isPositiveSoFar(standing)) return true;
  return isEnoughInHand && owner.parallel && IN_HAND.has(standing.state);
}

const IN_HAND: ReadonlySet<string> = new Set(['ACCEPTED', 'IN_REVIEW', 'SPECIAL', 'AWAIT_MATERIAL']);

const isBuilt = (steps: readonly StepFile[]): boolean =>
  steps.some(({ memo }) => memo.work?.state === 'W_DONE');

/** What is carried out in public begins with its publication. */
const applicationFor = (scene: Scene, dice: Dice): CommandOf<'submit'> | CommandOf<'publish-tender'> =>
  isPublished(scene.step.item.code) ? publication(scene, dice) : application(scene, dice);

/** In good faith; at the first try it promises what may be promised, after a refusal ever less. */
function application({ file, step, owner, tries }: Scene, dice: Dice): CommandOf<'submit'> {
  const { item, machine } = step;
  const own = item.materials.filter(({ ref }) => isItsOwn(file.book.catalogue, ref));
  const promises = machine === 'application' && item.tolerance && tries < 2 && dice.chance(owner.defers);
  const forgets = machine === 'filing' && tries === 0 && dice.chance(8);
  const missing = promises
    ? dice.some(
        own.filter(({ deferrable }) => deferrable),
        65,
      )
    : own.slice(0, forgets ? 1 : 0);
  const commits = tries === 0 && dice.chance(owner.commits) && mayCommit({ file, step });
  return {
    do: 'submit',
    ...(missing.length > 0 ? { missing: missing.map(({ ref }) => ref) } : {}),
    ...(commits ? { commitment: true } : {}),
  };
}

/** INV-F: what an office has, and what another office makes, is not the owner's to bring. */
const isItsOwn = ({ materials }: Catalogue, ref: string): boolean => {
  const source = materials.get(ref)?.source;
  return source !== undefined && source !== 'SHARED';
};

/** What may be decided on its word, as far as an owner knows. */
function mayCommit({ file, step: { item, machine } }: Pick<Scene, 'file' | 'step'>): boolean {
  if (machine !== 'application' || (item.exclusion && item.exclusion.unless.length === 0)) return false;
  const code = file.book.entries.get(item.code)?.variant;
  const variant = item.variants?.find((one) => one.code === code);
  return variant?.decidedOnCommitment ?? (item.commitment === 'FULL' || item.commitment === 'MATERIAL');
}

/** 补正: hands in what was asked for, nearly always all of it, or lets the time go by. */
export const correct: Habit = (scene) => {
  const { step, owner } = scene;
  if (step.state !== 'CORRECTING' && step.state !== 'F_INCOMPLETE') return null;
  const wanted = (step.memo.corrections?.materials ?? []).filter((ref) =>
    step.materials.some((material) => material.ref === ref && material.status === 'deficient'),
  );
  const asked = wanted.length > 0 ? wanted : (step.memo.corrections?.materials ?? []);
  return {
    about: `correct ${asked.join(' ')}`,
    plan: (dice) => {
      if (dice.chance(owner.abandons)) return [];
      const materials = asked.length > 1 && dice.chance(7) ? asked.slice(1) : asked;
      const after = around(dice, owner.correctsIn, 0.55);
      return [{ by: 'applicant', command: { do: 'correct', materials }, after, online: true }];
    },
  };
};

const MOST_ROUNDS = 4;

/** 再次申请: what came to nothing is applied for once more. */
export const applyAgain: Habit = (scene) => {
  const { step, owner } = scene;
  if (
    !mayFileAgain(step) ||
    step.memo.decidedWith ||
    isCompletedByTender(step.item.code) ||
    step.round >= MOST_ROUNDS
  )
    return null;
  return {
    about: `again after ${step.round}`,
    plan: (dice) =>
      dice.chance(owner.persists)
        ? [
            {
              by: 'applicant',
              command: applicationFor(scene, dice),
              after: 3 + around(dice, owner.correctsIn * 1.5, 0.6),
              online: true,
            },
          ]
        : [],
  };
};

/** 撤回: now and then what was to be built is built otherwise, or not at all. */
export const withdraw: Habit = (scene) => {
  const { step } = scene;
  if (step.state !== 'IN_REVIEW') return null;
  return {
    about: `review ${step.acceptedOn ?? ''}`,
    plan: (dice) => (dice.whole(1, 1000) <= 6 ? [withdrawal(scene, dice, 'withdraw', dice.whole(1, 6))] : []),
  };
};

/** What waits for something that never comes is withdrawn after a while, to be applied for when it makes sense. */
export const giveUpWaiting: Habit = (scene) => {
  if (scene.step.state !== 'IN_REVIEW' || !waitsForOthers(scene)) return null;
  return {
    about: `waits since ${scene.step.acceptedOn ?? ''}`,
    plan: (dice) => [withdrawal(scene, dice, 'waited', around(dice, 55, 0.3))],
  };
};

const withdrawal = (scene: Scene, dice: Dice, why: string, after: number): Intent => ({
  by: 'applicant',
  command: { do: 'withdraw', reason: because(scene, dice, why) },
  after,
  online: true,
});
