import { APPLICANT } from '../../../steps/domain/holder.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { complete } from '../../../steps/domain/rules/own-act.js';
import { oweBond } from '../bonds.js';
import { demandBond } from '../conditions.js';
import { CONTRACT, TENDER_NOTICE } from '../items.js';
import { TENDER_PERIODS, termsOf } from '../periods.js';
import { concerned } from '../supervisors.js';
import { demandMay, published, tender } from './tender.js';

/** Z12, 招标投标法46: within thirty days of the notice. Late or not, it is signed. */
export function signContract(p: Passage, command: CommandOf<'sign-contract'>): void {
  const { bidBond = 0 } = demandMay(p, 'CONTRACT_SIGNED');
  const { amount, performanceBond, extra } = command;
  const cap = {
    of: amount,
    percent: 10,
    clause: '招标投标法实施条例58',
    code: 'tender.performance-bond-too-high',
  };
  demandBond(p, performanceBond, cap);
  tender.follow(p, 'CONTRACT_SIGNED');
  p.meet('contract', TENDER_PERIODS.contract.id);
  const sums = {
    ...(amount === undefined ? {} : { amount }),
    ...(performanceBond ? { performanceBond } : {}),
  };
  p.record('tender.contract-signed', { ...extra, ...sums }, concerned(p));
  if (bidBond > 0) startBond(p, TENDER_PERIODS.bondAfterContract);
  p.elsewhere(CONTRACT, (q) => complete(q, TENDER_NOTICE), true);
}

/** 条例35: a bid may be withdrawn before the deadline; its bond goes back within five days. */
export function withdrawBid(p: Passage, { extra }: CommandOf<'withdraw-bid'>): void {
  const { state, bidDeadline, bidBond = 0 } = tender.open(p);
  if (state !== 'Z_BIDDING' || bidDeadline === undefined || p.today > bidDeadline)
    p.refuse('tender.bids-closed', '招标投标法实施条例35', { bidDeadline: bidDeadline ?? '' });
  p.record('tender.bid-withdrawn', { ...extra }, [p.applicant]);
  if (bidBond > 0) startBond(p, TENDER_PERIODS.bondAfterWithdrawal);
}

const startBond = (
  p: Passage,
  period: (typeof TENDER_PERIODS)['bondAfterContract' | 'bondAfterWithdrawal'],
) => p.start(termsOf(period, 'contract', APPLICANT, p.today, oweBond(p, period.id)));

/** TM-28, 招标投标法47: how the tender went, in writing, to those who supervise it. */
export function fileTenderReport(p: Passage, { extra }: CommandOf<'file-tender-report'>): void {
  const { rank, reported, over } = published(p);
  if (rank === undefined || reported || over) p.refuse('tender.nothing-to-report', '招标投标法47');
  tender.remember(p, { reported: true });
  p.meet('tender-report');
  p.record('tender.reported', { ...extra }, concerned(p));
}
