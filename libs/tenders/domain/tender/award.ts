import { addDays, type Day } from '../../../calendar/domain/day.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { complete } from '../../../steps/domain/rules/own-act.js';
import type { PassedOver } from '../commands.js';
import { AWARD_NOTICE, CANDIDATE_PUBLICITY, TENDER_NOTICE } from '../items.js';
import { TENDER_PERIODS, termsOf } from '../periods.js';
import { concerned } from '../supervisors.js';
import { demandMay, published, tender } from './tender.js';

/** 条例53. */
const MOST_CANDIDATES = 3;

/** Z07, 条例54: published within three days of the report, for three days at least. */
export function publishCandidates(p: Passage, command: CommandOf<'publish-candidates'>): void {
  const { evaluating, bidders = MOST_CANDIDATES } = demandMay(p, 'CANDIDATES_PUBLISHED');
  if (evaluating) p.refuse('tender.not-evaluated', '招标投标法40');
  const most = Math.min(MOST_CANDIDATES, bidders);
  const { candidates = most, extra } = command;
  if (candidates < 1 || candidates > most)
    p.refuse('tender.candidates', '招标投标法实施条例53', { candidates, most });
  tender.follow(p, 'CANDIDATES_PUBLISHED');
  p.meet('publicity', TENDER_PERIODS.candidates.id);
  const { dueOn: until } = p.start(termsOf(TENDER_PERIODS.publicity, 'publicity', APPLICANT, p.today));
  tender.remember(p, { candidates, publicUntil: until });
  p.record('tender.candidates-published', { ...extra, candidates, until }, concerned(p));
  p.elsewhere(CANDIDATE_PUBLICITY, (q) => complete(q, TENDER_NOTICE), true);
}

/** TM-26: whoever wanted to object could; the tenderee may award. */
export function publicityEnded(p: Passage): void {
  const { candidates = 0 } = published(p);
  p.record('tender.publicity-ended', { candidates }, [p.applicant]);
}

/** Z11, 条例55: after the whole publicity, with nothing pending. TM-27 and TM-28 begin to run. */
export function award(p: Passage, { rank = 1, ground, extra }: CommandOf<'award'>): void {
  const { publicUntil = p.today, candidates = 1 } = demandMay(p, 'AWARD_NOTICE');
  demandPublicityOver(p, publicUntil);
  demandRank(p, { rank, ground, candidates });
  tender.follow(p, 'AWARD_NOTICE');
  tender.remember(p, { rank });
  const contract = p.start(termsOf(TENDER_PERIODS.contract, 'contract', APPLICANT, p.today));
  const report = p.start(termsOf(TENDER_PERIODS.report, 'tender-report', APPLICANT, p.today));
  const why = { ...extra, ...(ground === undefined ? {} : { ground }) };
  p.record(
    'tender.awarded',
    { ...why, rank, contractBy: contract.dueOn, reportBy: report.dueOn },
    concerned(p),
  );
  p.elsewhere(AWARD_NOTICE, (q) => complete(q, TENDER_NOTICE), true);
}

/** TM-26: three whole days, by the calendar as it now is. */
function demandPublicityOver(p: Passage, publicUntil: Day): void {
  const until = p.running('publicity', TENDER_PERIODS.publicity.id)?.dueOn ?? publicUntil;
  if (p.today <= until) {
    const earliest = addDays(until, 1);
    p.refuse('tender.publicity-too-short', TENDER_PERIODS.publicity.basis, {
      until,
      earliest,
      accepted: earliest,
    });
  }
}

/** 条例55: the first of them, where the state pays; another one only in the place of who fell away. */
function demandRank(
  p: Passage,
  { rank, ground, candidates }: { rank: number; ground: PassedOver | undefined; candidates: number },
): void {
  if (rank > candidates || rank < 1)
    p.refuse('tender.no-such-candidate', '招标投标法41', { rank, candidates });
  if (rank > 1 && isStateFunded(p) && ground === undefined)
    p.refuse('tender.rank-one', '招标投标法实施条例55', { rank });
}

/** 国有资金占控股或者主导地位. */
const isStateFunded = ({ setting: { facts } }: Passage): boolean => facts['invest_mode'] === 'GOV_DIRECT';
