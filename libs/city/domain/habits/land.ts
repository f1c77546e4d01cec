import { addDays, addMonths } from '../../../calendar/domain/day.js';
import { LAND_CONTRACTS } from '../../../land/domain/land-items.js';
import type { LandMemo } from '../../../land/domain/land-memo.js';
import type { Dice } from '../../../platform/domain/dice.js';
import { isPositive } from '../../../steps/domain/step-file.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';

/** The promise of a land approval, as long as anything can still become of it. */
function promiseOf({ step }: Scene): LandMemo | null {
  const { land } = step.memo;
  const isOpen = land && land.over === undefined && !ENDED.has(land.state) && isPositive(step);
  return isOpen ? land : null;
}

const ENDED: ReadonlySet<string> = new Set(['G_USED', 'G_REVOKED', 'G_PARTIAL_REVOKED']);

/** Yuan for a 亩, and how many there are. */
const PRICE = { least: 80_000, most: 420_000 };
const AREA = { least: 8, most: 260 };

/** 缴款: what is due for the land is paid, at once or in two parts. */
export const payForLand: Habit = (scene) => {
  const land = promiseOf(scene);
  if (!land) return null;
  return { about: `approved ${land.since}`, plan: paying };
};

function paying(dice: Dice): Intent[] {
  const area = dice.whole(AREA.least, AREA.most);
  const amount = area * dice.whole(PRICE.least, PRICE.most);
  const first = around(dice, 22, 0.5);
  const pay = (part: number, after: number): Intent => {
    const command = { do: 'record-payment', amount: Math.round(amount * part), area } as const;
    return { by: 'officer', command, after };
  };
  return dice.chance(60) ? [pay(1, first)] : [pay(0.5, first), pay(0.5, first + 45)];
}

/** 用地: the land is supplied in time, in two parts, late, or not at all. */
export const useLand: Habit = (scene) => {
  const land = promiseOf(scene);
  if (!land) return null;
  return { about: `to be used by ${land.dueOn}`, plan: (dice) => using(scene, land, dice) };
};

function using({ owner, today }: Scene, { dueOn, used }: LandMemo, dice: Dice): Intent[] {
  const use = (share: number, days: number): Intent => ({
    by: 'officer',
    command: { do: 'record-land-use', share },
    on: addDays(dueOn, days) > today ? addDays(dueOn, days) : addDays(today, dice.whole(5, 25)),
  });
  const early = -dice.whole(3, 110);
  if (dice.chance(owner.usesLand))
    return used === 0 && dice.chance(25) ? [use(0.4, early - 20), use(1, early)] : [use(1, early)];
  if (used === 0 && dice.chance(25)) return [use(0.3, early)];
  return dice.chance(45) ? [use(1, dice.whole(4, 75))] : [];
}

/** 政府原因: some delays are not the owner's. */
export const excuseDelay: Habit = (scene) => {
  const land = promiseOf(scene);
  if (land?.state !== 'G_WARN' && land?.state !== 'G_BREACH') return null;
  return {
    about: `${land.state} ${land.dueOn}`,
    plan: (dice) =>
      dice.chance(9)
        ? [
            {
              by: 'officer',
              command: { do: 'excuse', cause: because(scene, dice, 'excuse'), months: dice.whole(3, 6) },
              after: around(dice, 12, 0.5),
            },
          ]
        : [],
  };
};

/** 异议: who is to lose its land says why it should not. */
export const objectToLoss: Habit = (scene) => {
  const hasTime = scene.step.clocks.some(
    ({ kind, state }) => kind === 'land-objection' && state === 'running',
  );
  if (!hasTime || !promiseOf(scene)) return null;
  return {
    about: 'noticed',
    plan: (dice) =>
      dice.chance(45)
        ? [
            {
              by: 'applicant',
              command: { do: 'object', reason: because(scene, dice, 'object') },
              after: dice.whole(0, 2),
            },
          ]
        : [],
  };
};

export const decideObjection: Habit = (scene) => {
  if (!promiseOf(scene)?.objected) return null;
  return {
    about: 'objected',
    plan: (dice) => [
      {
        by: 'province',
        command: {
          do: 'decide-objection',
          upheld: dice.chance(40),
          reason: because(scene, dice, 'decide-objection'),
        },
        after: around(dice, 8, 0.4),
      },
    ],
  };
};

/** Where the revocation is a case, two people carry it. */
export const confirmRevocation: Habit = (scene) => {
  if (!promiseOf(scene)?.case) return null;
  const confirm = { do: 'confirm-revocation', confirmed: true } as const;
  return {
    about: 'case',
    plan: (dice) => [
      { by: 'officer', command: confirm, after: dice.whole(2, 6) },
      { by: 'province', command: confirm, after: dice.whole(8, 15) },
    ],
  };
};

/** 出让合同: what the contract wants is written down when it is signed. */
export const recordContract: Habit = ({ step, today }) => {
  const isLand = LAND_CONTRACTS.includes(step.item.code) && isPositive(step) && step.state !== 'WAIVED';
  if (!isLand || step.memo.idle) return null;
  return {
    about: `granted ${step.decidedOn ?? ''}`,
    plan: (dice) => {
      const startBy = addMonths(today, dice.whole(4, 11));
      const price = dice.whole(AREA.least, AREA.most) * dice.whole(PRICE.least, PRICE.most);
      return [
        { by: 'officer', command: { do: 'record-contract', startBy, price }, after: around(dice, 6, 0.5) },
      ];
    },
  };
};

/** 动工: what is built on the land under contract is noted with it. */
export const recordBeginning: Habit = ({ step, file }) => {
  const { idle } = step.memo;
  const hasBegun = file.allStandings().some(({ started }) => started);
  if (!idle || idle.used > 0 || idle.over || !hasBegun || idle.state !== 'I_NORMAL') return null;
  return {
    about: 'begun',
    plan: (dice) => [
      {
        by: 'officer',
        command: { do: 'record-land-use', event: 'construction-started', share: dice.chance(85) ? 1 : 0.5 },
        after: around(dice, 10, 0.5),
      },
    ],
  };
};
