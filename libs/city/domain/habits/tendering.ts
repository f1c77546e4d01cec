import { addDays, type Day } from '../../../calendar/domain/day.js';
import { nextWorkingDay } from '../../../calendar/domain/arithmetic.js';
import type { Dice } from '../../../platform/domain/dice.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import {
  AWARD_NOTICE,
  BID_OPENING,
  CANDIDATE_PUBLICITY,
  CONTRACT,
  PROCUREMENT,
  TENDER_NOTICE,
} from '../../../tenders/domain/items.js';
import type { TenderMemo } from '../../../tenders/domain/tender/tender-memo.js';
import { around } from '../chance.js';
import type { Habit, Intent, Scene } from '../habit.js';
import { because } from './because.js';

/** What a tender or a procurement begins with, and what a tender completes as it goes. */
export const isPublished = (item: string): boolean => item === TENDER_NOTICE || item === PROCUREMENT;
export const isCompletedByTender = (item: string): boolean =>
  [BID_OPENING, CANDIDATE_PUBLICITY, AWARD_NOTICE, CONTRACT].includes(item);

/** 公告: with more time than the law asks for, since nobody knows whether it goes out on its day. */
export function publication({ step, calendar, today }: Scene, dice: Dice): CommandOf<'publish-tender'> {
  if (step.item.code === PROCUREMENT) return procurementNotice(calendar, today, dice);
  const estimate = dice.whole(40, 900) * 100_000;
  return {
    do: 'publish-tender',
    kind: 'construction',
    estimate,
    bidBond: dice.chance(80) ? estimate / 100 : 0,
    bidDeadline: nextWorkingDay(calendar, addDays(today, dice.whole(40, 55))),
  };
}

const METHODS = { open: 55, negotiated: 30, 'single-source': 15 } as const;

function procurementNotice(calendar: Scene['calendar'], today: Day, dice: Dice): CommandOf<'publish-tender'> {
  const [method] = dice.weighted(Object.entries(METHODS) as [keyof typeof METHODS, number][], ([, w]) => w);
  const days = method === 'open' ? dice.whole(40, 50) : dice.whole(25, 32);
  const bidDeadline = nextWorkingDay(calendar, addDays(today, days));
  return {
    do: 'publish-tender',
    kind: 'services',
    estimate: dice.whole(20, 95) * 10_000,
    method,
    bidDeadline,
  };
}

/** 招标: from the notice to the contract, each act in its time, mostly. */
export const tender: Habit = (scene) => {
  const { tender: kept } = scene.step.memo;
  if (!kept || kept.over) return null;
  return {
    about: `${kept.state} ${kept.bidDeadline ?? ''} ${kept.publicUntil ?? ''}`,
    plan: (dice) => acts(scene, kept, dice),
  };
};

function acts(scene: Scene, kept: TenderMemo, dice: Dice): Intent[] {
  switch (kept.state) {
    case 'Z_BIDDING':
      return opening(scene, kept.bidDeadline, dice);
    case 'Z_OPENED':
      return [candidates(scene, dice)];
    case 'Z_PUBLIC':
      return [owners({ do: 'award' }, { on: addDays(kept.publicUntil ?? scene.today, dice.whole(1, 3)) })];
    case 'Z_AWARDED':
      return [signing(kept, dice)];
    default:
      return [];
  }
}

const owners = (command: Intent['command'], when: Pick<Intent, 'after' | 'on' | 'exactly'>): Intent => ({
  by: 'applicant',
  command,
  ...when,
});

/** On the very day; a day that went by is put off. */
export function opening(scene: Scene, bidDeadline: Day | undefined, dice: Dice): Intent[] {
  if (bidDeadline === undefined) return [];
  if (bidDeadline < scene.today) {
    const later = nextWorkingDay(scene.calendar, addDays(scene.today, 12));
    const reason = because(scene, dice, 'postpone-deadline');
    return [owners({ do: 'postpone-deadline', bidDeadline: later, reason }, { after: 1 })];
  }
  const bidders = dice.chance(6) ? dice.whole(1, 2) : dice.whole(3, 11);
  const clarifies = dice.chance(15) ? [owners({ do: 'clarify' }, { after: dice.whole(1, 6) })] : [];
  return [...clarifies, owners({ do: 'open-bids', bidders }, { on: bidDeadline, exactly: true })];
}

function candidates(scene: Scene, dice: Dice): Intent {
  if (dice.chance(3))
    return owners({ do: 'reject-all-bids', reason: because(scene, dice, 'reject-all-bids') }, { after: 1 });
  return owners({ do: 'publish-candidates' }, { after: dice.chance(90) ? dice.whole(0, 1) : 5 });
}

function signing({ estimate = 0 }: TenderMemo, dice: Dice): Intent {
  const amount = Math.round((estimate / 100) * (0.82 + dice.whole(0, 15) / 100));
  const sums = amount > 0 ? { amount, performanceBond: Math.floor(amount / 20) } : {};
  return owners({ do: 'sign-contract', ...sums }, { after: around(dice, 10, 0.5) });
}

/** 书面报告 and 保证金: what is owed after an award and a contract. */
export const reportTender: Habit = ({ step }) => {
  const { tender: kept } = step.memo;
  if (kept?.rank === undefined || kept.reported || kept.over) return null;
  return {
    about: 'awarded',
    plan: (dice) => [owners({ do: 'file-tender-report' }, { after: around(dice, 6, 0.5) })],
  };
};

export const returnBonds: Habit = ({ step }) =>
  (step.memo.bonds?.open ?? []).map((bond) => ({
    subject: bond,
    about: 'owed',
    plan: (dice) => [owners({ do: 'return-bond', bond }, { after: around(dice, 2, 0.5) })],
  }));

/** 异议: a bidder objects to the documents, or to the candidates; the tenderee answers. */
export const objectToTender: Habit = (scene) => {
  const { tender: kept } = scene.step.memo;
  if ((kept?.state !== 'Z_BIDDING' && kept?.state !== 'Z_PUBLIC') || kept.objections.length > 0) return null;
  return {
    about: kept.state,
    plan: (dice) => {
      if (!dice.chance(kept.state === 'Z_BIDDING' ? 7 : 5)) return [];
      const command = { do: 'object-tender', reason: because(scene, dice, 'object-tender') } as const;
      return [{ by: 'bidder', command, after: kept.state === 'Z_BIDDING' ? dice.whole(0, 3) : 0 }];
    },
  };
};

export const answerObjection: Habit = ({ step }) =>
  (step.memo.tender?.objections ?? [])
    .filter(({ answeredOn }) => answeredOn === undefined)
    .map(({ id, on }) => ({
      subject: id,
      about: on,
      plan: (dice) => [owners({ do: 'answer-objection', objection: id }, { after: dice.whole(0, 2) })],
    }));
