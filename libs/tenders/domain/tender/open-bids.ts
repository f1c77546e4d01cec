import type { Day } from '../../../calendar/domain/day.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { complete } from '../../../steps/domain/rules/own-act.js';
import { demandCommittee } from '../conditions.js';
import { BID_OPENING, TENDER_NOTICE } from '../items.js';
import { TENDER_PERIODS, termsOf } from '../periods.js';
import { concerned } from '../supervisors.js';
import { fail } from './fail.js';
import { TENDER } from './machine.js';
import { demandMay, tender } from './tender.js';

/** 招标投标法28: with fewer it has to be tendered anew. */
const LEAST_BIDDERS = 3;

/** Z05, Z06, 招标投标法34: opened at the deadline; with fewer than three bidders nothing is opened, and the tender has failed. */
export function openBids(p: Passage, command: CommandOf<'open-bids'>): void {
  const { bidDeadline } = demandMay(p, 'BID_OPENED');
  demandOpeningDay(p, bidDeadline);
  const { bidders, evaluating, committee, experts, extra } = command;
  if (bidders < LEAST_BIDDERS) return fail(p, 'too-few-bidders', { bidders });
  demandCommittee(p, command);
  tender.follow(p, 'BID_OPENED');
  p.meet('tender-preparation');
  tender.remember(p, { bidders, ...(evaluating ? { evaluating } : {}) });
  p.record('tender.opened', { ...extra, ...members({ committee, experts }), bidders }, concerned(p));
  if (!evaluating) reported(p);
}

/** On that day, neither before nor after. */
export function demandOpeningDay(p: Passage, bidDeadline: Day | undefined): void {
  const day = bidDeadline ?? p.today;
  if (p.today < day)
    p.refuse('tender.opening-too-early', '招标投标法34', { bidDeadline: day, earliest: day, accepted: day });
  if (p.today > day) p.refuse('tender.opening-day-passed', '招标投标法34', { bidDeadline: day });
}

/** 招标投标法40: the committee's report, where it was not made on the day of the opening. */
export function reportEvaluation(p: Passage, command: CommandOf<'report-evaluation'>): void {
  const { evaluating } = demandMay(p, 'CANDIDATES_PUBLISHED');
  if (!evaluating) p.refuse('tender.evaluated-already', '招标投标法40');
  demandCommittee(p, command);
  tender.remember(p, { evaluating: undefined });
  p.record('tender.evaluated', { ...command.extra, ...members(command) }, concerned(p));
  reported(p);
}

/** TM-25: from the report the candidates are published within three days. */
function reported(p: Passage): void {
  p.start(termsOf(TENDER_PERIODS.candidates, 'publicity', APPLICANT, p.today));
  p.elsewhere(BID_OPENING, (q) => complete(q, TENDER_NOTICE), true);
}

/** Z08, 招标投标法42: none of the bids meets the documents. */
export function rejectAllBids(p: Passage, { reason, extra }: CommandOf<'reject-all-bids'>): void {
  p.demandReason(reason, '招标投标法42');
  const { state } = tender.open(p);
  if (state !== 'Z_OPENED') p.follow(TENDER, state, 'CANDIDATES_PUBLISHED');
  else fail(p, 'all-bids-rejected', { ...extra, reason });
}

const members = ({ committee, experts }: { committee?: number; experts?: number }) => ({
  ...(committee === undefined ? {} : { committee }),
  ...(experts === undefined ? {} : { experts }),
});
