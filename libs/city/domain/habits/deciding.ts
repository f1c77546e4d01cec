import { countWorkingDays } from '../../../calendar/domain/arithmetic.js';
import type { Day } from '../../../calendar/domain/day.js';
import type { ClockStop } from '../../../catalogue/domain/item.js';
import type { Dice } from '../../../platform/domain/dice.js';
import { ruleForItem } from '../../../steps/domain/kinds.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';
import { isBeingConnected } from './connecting.js';
import { waitsForOthers } from './waits.js';

/** 收件: accepts, says what is missing, or lets five working days go by. */
export const receive: Habit = (scene) => {
  const { step } = scene;
  if (step.state !== 'SUBMITTED' && step.state !== 'RESUBMITTED') return null;
  return { about: `${step.state} ${step.receivedOn ?? ''}`, plan: (dice) => [answer(scene, dice)] };
};

function answer(scene: Scene, dice: Dice): Intent {
  const { step, office } = scene;
  const passed = since(scene, step.receivedOn);
  const after = Math.max(0, around(dice, office.acceptsIn, 0.7) - passed);
  const by = dice.chance(45) ? 'window' : 'officer';
  const isCommitted = step.memo.commitment?.state === 'K_SIGNED';
  if (isCommitted && !waitsForOthers(scene))
    return { by: 'officer', command: { do: 'grant' }, after: after / 2 };
  if (step.state === 'RESUBMITTED') return afterCorrection(scene, dice, after);
  const handedIn = step.materials.filter(({ status }) => status === 'handed-in').map(({ ref }) => ref);
  if (handedIn.length > 0 && dice.chance(office.corrects)) {
    const some = dice.some(handedIn, 40);
    const materials = some.length > 0 ? some : handedIn.slice(0, 1);
    const reason = because(scene, dice, 'corrections');
    return { by, command: { do: 'request-corrections', materials, reason }, after };
  }
  if (dice.whole(1, 1000) <= 8) {
    const ground = dice.chance(40) ? 'not-required' : 'out-of-competence';
    return { by, command: { do: 'not-accept', ground, reason: because(scene, dice, 'not-accept') }, after };
  }
  return { by, command: { do: 'accept' }, after };
}

function afterCorrection(scene: Scene, dice: Dice, after: number): Intent {
  const { step } = scene;
  const isUncured = step.materials.some(({ status }) => status === 'deficient');
  return isUncured && dice.chance(75)
    ? { by: 'officer', command: { do: 'not-accept', reason: because(scene, dice, 'uncured') }, after }
    : { by: 'officer', command: { do: 'accept' }, after };
}

const since = ({ calendar, today }: Scene, day: Day | null): number =>
  day === null || day >= today ? 0 : countWorkingDays(calendar, day, today);

/**
 * 审查: how an office handles a case from its acceptance to its decision. It waits for what has to be decided before,
 * may ask experts, may have its head extend the limit, and decides quickly or late, as is its way.
 */
export const handle: Habit = (scene) => {
  const { step } = scene;
  if (step.state !== 'IN_REVIEW' && step.state !== 'SPECIAL') return null;
  if (step.memo.undecidable || isBeingConnected(scene) || waitsForOthers(scene)) return null;
  return {
    about: `review ${step.acceptedOn ?? ''} ${step.memo.broken?.length ?? 0}`,
    plan: (dice) => handling(scene, dice),
  };
};

function handling(scene: Scene, dice: Dice): Intent[] {
  const { step, office } = scene;
  const pause = specialProcedure(scene, dice);
  const length = promisedDays(scene);
  const needed = around(dice, (office.pace / 100) * length, office.spread);
  const after = Math.max(dice.chance(50) ? 0 : 1, needed - since(scene, step.acceptedOn));
  const paused = pause.length > 0 ? (pause.at(-1)?.after ?? 0) : 0;
  return [
    ...pause,
    ...extension(scene, needed, paused, dice),
    { by: 'officer', command: decision(scene, dice), after: after + paused },
  ];
}

const A_WEEK = 5;

function promisedDays({ step }: Scene): number {
  const running = (kind: string) => step.clocks.find((clock) => clock.kind === kind && clock.unit === 'WD');
  return running('promised')?.n ?? running('decision')?.n ?? step.item.limit.promised ?? A_WEEK;
}

function specialProcedure({ step, office }: Scene, dice: Dice): Intent[] {
  if (step.state === 'SPECIAL')
    return [{ by: 'officer', command: { do: 'end-special' }, after: dice.whole(1, 5) }];
  const stops = step.item.clockStops.filter(({ stopsClock }) => stopsClock);
  const hasBeen = step.clocks.some(({ excluded }) => excluded.length > 0);
  if (stops.length === 0 || hasBeen) return [];
  const stop = dice.one(stops);
  if (stop.procedure !== AUCTION && !dice.chance(office.experts)) return [];
  return pauseFor(stop, dice);
}

/** 招拍挂: land is not sold without. */
const AUCTION = 'SP-AUCTION';

function pauseFor({ procedure, max }: ClockStop, dice: Dice): Intent[] {
  const days = Math.min(dice.whole(5, procedure === AUCTION ? 30 : 20), max ?? 30);
  const begins = dice.whole(0, 2);
  const takes = Math.max(1, around(dice, days * (procedure === AUCTION ? 0.7 : 0.95), 0.3));
  return [
    { by: 'officer', command: { do: 'start-special', procedure, days, notice: true }, after: begins },
    { by: 'officer', command: { do: 'end-special' }, after: begins + takes },
  ];
}

/** 行政许可法 art. 42: a limit that will not be kept is extended before it is over, or not. */
function extension(scene: Scene, needed: number, paused: number, dice: Dice): Intent[] {
  const { step, office } = scene;
  const legal = step.clocks.find(({ kind, unit }) => kind === 'decision' && unit === 'WD')?.n;
  if (!step.item.limit.extension || step.memo.extended || legal === undefined) return [];
  if (needed <= legal || !dice.chance(office.extends)) return [];
  const command = { do: 'extend', reason: because(scene, dice, 'extend') } as const;
  return [{ by: 'head', command, after: paused + legal * 0.85 }];
}

function decision(scene: Scene, dice: Dice): Intent['command'] {
  const { step, office, tries } = scene;
  if (ruleForItem(step.item).refusable && dice.chance(office.refuses))
    return dice.chance(6)
      ? { do: 'refuse', reason: because(scene, dice, 'false-material'), ground: 'false-material' }
      : { do: 'refuse', reason: because(scene, dice, 'refuse'), ground: 'conditions-not-met' };
  if (tries === 0 && dice.whole(1, 1000) <= 4)
    return { do: 'terminate', reason: because(scene, dice, 'terminate') };
  return { do: 'grant' };
}

/** 送达: the window hands out what was decided. */
export const deliver: Habit = ({ step, office }) => {
  if (step.state !== 'GRANTED' && step.state !== 'DENIED') return null;
  return {
    about: `decided ${step.decidedOn ?? ''}`,
    plan: (dice) => [
      { by: 'window', command: { do: 'deliver' }, after: around(dice, office.deliversIn, 0.7) },
    ],
  };
};

/** 公示: what was decided is published, mostly within its seven working days. */
export const publish: Habit = ({ step, office }) => {
  if (!step.clocks.some(({ kind, state }) => kind === 'publication' && state === 'running')) return null;
  return {
    about: `publication ${step.decidedOn ?? ''}`,
    plan: (dice) => [
      { by: 'officer', command: { do: 'publish-decision' }, after: around(dice, office.deliversIn, 0.6) },
    ],
  };
};
