import { addDays, daysBetween, type Day } from '../../../calendar/domain/day.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { Complaints } from '../complaints/complaints.js';
import { lastDayToRaise } from '../earliest.js';
import { termsOf } from '../periods.js';
import { concerned, supervisingOffice } from '../supervisors.js';
import { failProcurement } from './advance.js';
import { canBeSuspended, PROCUREMENT_WAYS, RESUMED } from './machine.js';
import { PROCUREMENT_PERIODS } from './periods.js';
import { demandMay, procurement, publishedProcurement } from './procurement.js';
import { postponeProcurement } from './publish.js';

const { complaint: toComplain, complaintDecision, suspension } = PROCUREMENT_PERIODS;

/** 政府采购法55–57: to 财政部门, after a challenge. */
export const procurementComplaints = new Complaints({
  clock: 'procurement',
  subjectOf: (complaint) =>
    complaint === 'C-1' ? complaintDecision.id : `${complaintDecision.id}-${complaint.slice(2)}`,
  window: toComplain,
  first: complaintDecision,
  afterAcceptance: null,
  examination: '政府采购法实施条例58',
  demandPublished: publishedProcurement,
  lastDay: lastDayToComplain,
  suspend,
  resume,
  makeVoid: (p) => {
    demandMay(p, 'VOID');
    failProcurement(p, 'void', {});
  },
});

/** GP-15: within fifteen working days after the time to answer, by who is not content with the answer or got none. */
function lastDayToComplain(p: Passage): Day {
  const challenge = publishedProcurement(p).challenges.at(-1);
  const hasTimeToAnswer = challenge && p.running('procurement', challenge.id) !== undefined;
  if (!challenge || hasTimeToAnswer) p.refuse('complaint.challenge-first', toComplain.basis);
  return lastDayToRaise(p.setting.calendar, challenge.answerBy, toComplain);
}

/** GP-17: at most thirty days; what runs against the purchaser stands still. */
function suspend(p: Passage, because: string): void {
  const { state, suspended } = procurement.open(p);
  if (suspended) return;
  if (!canBeSuspended(state)) p.follow(PROCUREMENT_WAYS, state, 'SUSPENDED');
  else {
    procurement.follow(p, 'SUSPENDED');
    procurement.remember(p, { suspended: { from: state, since: p.today } });
    p.pause('procurement', suspension.basis, RESUMED[state].paused);
    p.record('procurement.suspended', { because }, concerned(p));
    p.start(termsOf(suspension, 'procurement', supervisingOffice(p), p.today));
  }
}

function resume(p: Passage): void {
  const kept = p.step.memo.procurement;
  const isHeldUp = (p.step.memo.complaints ?? []).some(({ suspends }) => suspends === true);
  if (!kept?.suspended || procurement.isOver(kept) || isHeldUp) return;
  const { from, since } = kept.suspended;
  procurement.follow(p, RESUMED[from].event);
  procurement.remember(p, { suspended: undefined });
  p.meet('procurement', suspension.id);
  p.resume('procurement', { after: since, through: p.today, basis: suspension.basis }, RESUMED[from].paused);
  p.record('procurement.resumed', { because: suspension.id }, concerned(p));
  if (from === 'C_NOTICE' && kept.bidDeadline < p.today)
    postponeProcurement(p, addDays(p.today, Math.max(0, daysBetween(since, kept.bidDeadline))), 'suspended');
}
