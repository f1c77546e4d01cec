import { daysBetween, addDays, type Day } from '../../../calendar/domain/day.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { earliestAfter, laterOf } from '../earliest.js';
import { TENDER_PERIODS } from '../periods.js';
import { concerned, supervisingOffice } from '../supervisors.js';
import { demandMay, tender } from './tender.js';

/**
 * Z14, 招标投标法23, 条例21: what is clarified or changed in writing goes to everybody fifteen days before the deadline, or
 * the deadline is put off to the first day that leaves them whole; three days before that of a prequalification.
 */
export function clarify(p: Passage, { extra }: CommandOf<'clarify'>): void {
  const { state, applyBy, bidDeadline } = demandMay(p, 'DOC_CLARIFIED');
  const [set, period] =
    state === 'Z_NOTICE'
      ? [applyBy, TENDER_PERIODS.prequalificationClarification]
      : [bidDeadline, TENDER_PERIODS.clarification];
  if (set === undefined || p.today > set)
    p.refuse('tender.deadline-passed', period.basis, { bidDeadline: set ?? '' });
  tender.follow(p, 'DOC_CLARIFIED');
  const lawful = laterOf(set, earliestAfter(p.setting.calendar, p.today, period));
  p.record('tender.clarified', { ...extra, bidDeadline: lawful }, concerned(p));
  if (lawful === set) return;
  if (state === 'Z_NOTICE') putOffApplications(p, set, lawful);
  else postpone(p, lawful, 'clarified');
}

/** Z14: more time is no harm to anybody; also where the day of the opening was missed. */
export function postponeDeadline(p: Passage, { bidDeadline, reason }: CommandOf<'postpone-deadline'>): void {
  const { state, bidDeadline: set } = demandMay(p, 'DOC_CLARIFIED');
  p.demandReason(reason, '招标投标法23');
  if (state !== 'Z_BIDDING' || set === undefined) p.refuse('tender.documents-first', '招标投标法24');
  const earliest = laterOf(addDays(set, 1), p.today);
  if (bidDeadline < earliest)
    p.refuse('tender.deadline-not-later', '招标投标法24', { bidDeadline, earliest, accepted: earliest });
  tender.follow(p, 'DOC_CLARIFIED');
  postpone(p, bidDeadline, reason);
}

/** The bids are handed in by another, later day. */
export function postpone(p: Passage, to: Day, because: string): void {
  const { bidDeadline: from = to, docIssuedOn = p.today } = tender.open(p);
  tender.remember(p, { bidDeadline: to });
  p.record('tender.deadline-postponed', { bidDeadline: to, from, because }, concerned(p));
  if (p.running('tender-preparation')) p.putOff('tender-preparation', to, because);
  else awaitDeadline(p, docIssuedOn, to);
}

function putOffApplications(p: Passage, from: Day, to: Day): void {
  tender.remember(p, { applyBy: to });
  p.record('tender.deadline-postponed', { bidDeadline: to, from, because: 'clarified' }, concerned(p));
}

/** TM-21: the bidders' time, which nobody shortens; its last day is the one that was set. */
export function awaitDeadline(p: Passage, from: Day, bidDeadline: Day): void {
  p.start({
    kind: 'tender-preparation',
    nature: 'legal',
    against: APPLICANT,
    basis: TENDER_PERIODS.preparation.basis,
    unit: 'CD',
    n: daysBetween(from, bidDeadline),
    triggerOn: from,
    onDay: bidDeadline,
    ahead: [
      { n: 1, unit: 'CD' },
      { n: 0, unit: 'CD' },
    ],
  });
}

/** 招标投标法34: the bids are opened at the deadline. The day went by without it. */
export function missOpening(p: Passage): void {
  const bidDeadline = p.step.memo.tender?.bidDeadline ?? p.step.memo.procurement?.bidDeadline;
  if (bidDeadline !== undefined)
    p.record('tender.opening-missed', { bidDeadline }, [p.applicant, supervisingOffice(p)]);
}
