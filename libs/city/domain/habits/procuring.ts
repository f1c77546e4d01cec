import type { ProcurementMemo } from '../../../tenders/domain/procurement/procurement-memo.js';
import type { Dice } from '../../../platform/domain/dice.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';
import { opening } from './tendering.js';

/** 政府采购: each act of the purchaser in the days that the law gives it, mostly. */
export const procure: Habit = (scene) => {
  const { procurement } = scene.step.memo;
  if (!procurement || procurement.over) return null;
  const done = [procurement.contractPublished, procurement.contractFiled].filter(Boolean).length;
  return {
    about: `${procurement.state} ${procurement.bidDeadline} ${done}`,
    plan: (dice) => next(scene, procurement, dice),
  };
};

const NEXT = [
  { from: 'C_OPENED', command: 'report-evaluation', days: 1 },
  { from: 'C_REPORTED', command: 'award', days: 3 },
  { from: 'C_DECIDED', command: 'announce-result', days: 1 },
  { from: 'C_ANNOUNCED', command: 'sign-contract', days: 10 },
] as const;

function next(scene: Scene, { state, method, bidDeadline, ...memo }: ProcurementMemo, dice: Dice): Intent[] {
  if (state === 'C_NOTICE')
    return opening(scene, bidDeadline, dice).map((act) =>
      act.command.do === 'open-bids' && method === 'single-source'
        ? { ...act, command: { do: 'open-bids', bidders: 1 } }
        : act,
    );
  if (state === 'C_SIGNED')
    return [
      ...(memo.contractPublished ? [] : [purchasers({ do: 'publish-contract' }, around(dice, 1, 0.4))]),
      ...(memo.contractFiled ? [] : [purchasers({ do: 'file-contract' }, around(dice, 4, 0.4))]),
    ];
  const due = NEXT.find(({ from }) => from === state);
  return due ? [purchasers({ do: due.command }, around(dice, due.days, 0.4))] : [];
}

const purchasers = (command: Intent['command'], after: number): Intent => ({
  by: 'applicant',
  command,
  after,
});

/** 询问: a supplier wants to know something; it is told. */
export const askPurchaser: Habit = ({ step }) => {
  const { procurement } = step.memo;
  if (procurement?.state !== 'C_NOTICE' || procurement.queries.length > 0) return null;
  return {
    about: 'noticed',
    plan: (dice) =>
      dice.chance(12) ? [{ by: 'bidder', command: { do: 'ask-procurement' }, after: dice.whole(1, 6) }] : [],
  };
};

/** 质疑: a supplier that was not chosen wants to know why. */
export const challengeResult: Habit = (scene) => {
  const { procurement } = scene.step.memo;
  if (procurement?.state !== 'C_ANNOUNCED' || procurement.challenges.length > 0) return null;
  return {
    about: 'announced',
    plan: (dice) =>
      dice.chance(6)
        ? [
            {
              by: 'bidder',
              command: { do: 'object-tender', reason: because(scene, dice, 'object-tender') },
              after: dice.whole(0, 3),
            },
          ]
        : [],
  };
};

/** What suppliers asked, in writing or not, is answered. */
export const answerSuppliers: Habit = ({ step }) => {
  const { queries = [], challenges = [] } = step.memo.procurement ?? {};
  const open = (questions: ProcurementMemo['queries']) =>
    questions.filter((one) => one.answeredOn === undefined);
  return [
    ...open(queries).map(({ id, answerBy }) => ({
      subject: id,
      about: answerBy,
      plan: (dice: Dice) => [purchasers({ do: 'answer-query', query: id }, dice.whole(0, 2))],
    })),
    ...open(challenges).map(({ id, answerBy }) => ({
      subject: id,
      about: answerBy,
      plan: (dice: Dice) => [purchasers({ do: 'answer-objection', objection: id }, dice.whole(1, 5))],
    })),
  ];
};
