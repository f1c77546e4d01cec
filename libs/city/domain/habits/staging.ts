import { GOVERNMENT } from '../../../identity/domain/relation.js';
import { bundleOf, isOpenBundle } from '../../../stages/domain/bundle.js';
import { unitsOf, type StageUnit } from '../../../stages/domain/stage-unit.js';
import type { Habit, Scene } from '../habit.js';
import { because } from './because.js';

/** 并联申请: everything that is open in a stage with one application, where an owner likes to go about it so. */
export const submitStage: Habit = (scene) =>
  unitsIn(scene)
    .filter((unit) => isReady(unit) && !isOpenBundle(bundleOf(scene, unit.subject)))
    .map(({ subject: stage }) => ({
      subject: stage,
      about: 'ready',
      plan: (dice) =>
        dice.chance(scene.owner.parallel ? 22 : 8)
          ? [
              {
                by: 'applicant',
                command: { do: 'submit-stage', stage },
                after: dice.whole(0, 2),
                online: true,
              },
            ]
          : [],
    }));

function unitsIn({ file }: Scene): StageUnit[] {
  const { project, book } = file;
  const standings = () => file.allStandings();
  return unitsOf({ catalogue: book.catalogue, projectType: project.type, standings });
}

/** Its gate is open, and something beside it: now they can go together. */
function isReady({ standings, gate }: StageUnit): boolean {
  const open = standings.filter(({ state }) => state === 'DRAFT' || state === 'F_DRAFT');
  return open.length > 1 && open.some(({ item }) => item === gate?.item);
}

/** 行政许可法 art. 42: what is handled together takes longer now and then; the head of the government says so. */
export const extendStage: Habit = (scene) =>
  Object.entries(scene.step.memo.bundles ?? {})
    .filter(([, bundle]) => isOpenBundle(bundle) && !bundle.extended && bundle.state !== 'B_OPEN')
    .map(([stage, { submittedOn }]) => ({
      subject: stage,
      about: submittedOn,
      plan: (dice) => {
        if (!dice.chance(10)) return [];
        const office = { department: GOVERNMENT, region: scene.step.region };
        const command = { do: 'extend-stage', stage, reason: because(scene, dice, 'extend') } as const;
        return [{ by: 'head', office, command, after: dice.whole(15, 38) }];
      },
    }));
