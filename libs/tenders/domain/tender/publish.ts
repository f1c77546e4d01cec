import type { Day } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { doAtOnce } from '../../../steps/domain/rules/own-act.js';
import { demandBond, demandFair } from '../conditions.js';
import { earliestAfter, laterOf } from '../earliest.js';
import { TENDER_PERIODS, type LegalPeriod } from '../periods.js';
import { concerned } from '../supervisors.js';
import { mustBeTendered } from '../thresholds.js';
import { awaitDeadline } from './deadline.js';
import { TENDER } from './machine.js';
import { demandMay, tender } from './tender.js';

type Published = CommandOf<'publish-tender'>;

/**
 * Z01, 招标投标法9, 16: the notice, by which the item is done. Where no prequalification comes first the documents are
 * issued with it (Z02). Everything is refused that would cut a minimum short, with the first lawful day.
 */
export function publishTender(p: Passage, command: Published): void {
  doAtOnce(p);
  demandFair(p, command.conditions);
  const { estimate, bidBond } = command;
  const cap = { of: estimate, percent: 2, clause: '招标投标法实施条例26', code: 'tender.bid-bond-too-high' };
  demandBond(p, bidBond, cap);
  p.remember({ tender: { state: TENDER.initial, publishedOn: p.today, objections: [], ...kept(command) } });
  tender.follow(p, 'TENDER_NOTICE');
  if (command.applyBy === undefined) publishWithDocuments(p, command);
  else invite(p, command, command.applyBy);
}

const kept = ({ estimate, bidBond }: Published) => ({
  ...(estimate === undefined ? {} : { estimate: cents(estimate) }),
  ...(bidBond === undefined ? {} : { bidBond: cents(bidBond) }),
});
const cents = (yuan: number): number => Math.round(yuan * 100);

function publishWithDocuments(p: Passage, command: Published): void {
  const dates = bidding(p, command);
  p.record('tender.published', { ...told(command), ...dates }, concerned(p));
  issue(p, dates);
}

/** 条例15–17: the documents of a prequalification are sold for five days, and applied on for five more. */
function invite(p: Passage, command: Published, applyBy: Day): void {
  if (command.bidDeadline !== undefined) p.refuse('tender.prequalification-first', '招标投标法实施条例15');
  const saleUntil = longEnough(p, TENDER_PERIODS.prequalificationSale, {
    from: p.today,
    set: command.saleUntil,
    code: 'tender.sale-too-short',
  });
  longEnough(p, TENDER_PERIODS.prequalificationSubmission, {
    from: saleUntil,
    set: applyBy,
    code: 'tender.application-too-short',
  });
  tender.remember(p, { applyBy });
  p.record('tender.published', { ...told(command), saleUntil, applyBy }, concerned(p));
}

/** Z02 after a prequalification: the documents go to those who passed it. */
export function issueDocuments(p: Passage, command: CommandOf<'issue-documents'>): void {
  const { applyBy } = demandMay(p, 'DOC_ISSUED');
  if (applyBy !== undefined && p.today <= applyBy)
    p.refuse('tender.applications-open', '招标投标法实施条例17', { applyBy });
  const dates = bidding(p, command);
  p.record('tender.documents-issued', { ...command.extra, ...dates }, concerned(p));
  issue(p, dates);
}

interface Bidding {
  readonly docIssuedOn: Day;
  readonly bidDeadline: Day;
  readonly saleUntil?: Day;
}

/** TM-20, TM-21. The documents cannot be out before it is published that there are any. */
function bidding(p: Passage, command: CommandOf<'issue-documents'> | Published): Bidding {
  const docIssuedOn = laterOf(command.docIssuedOn ?? p.today, p.today);
  const { saleUntil } = command;
  if (saleUntil !== undefined)
    longEnough(p, TENDER_PERIODS.sale, { from: docIssuedOn, set: saleUntil, code: 'tender.sale-too-short' });
  const bidDeadline = longEnough(p, TENDER_PERIODS.preparation, {
    from: docIssuedOn,
    set: command.bidDeadline,
    code: 'tender.preparation-too-short',
  });
  return { docIssuedOn, bidDeadline, ...(saleUntil === undefined ? {} : { saleUntil }) };
}

interface Minimum {
  readonly from: Day;
  /** Left out, the first day that is lawful. */
  readonly set: Day | undefined;
  readonly code: string;
}

/** A minimum is refused when cut short, with the first day that would do. */
export function longEnough(p: Passage, period: LegalPeriod, { from, set, code }: Minimum): Day {
  const earliest = earliestAfter(p.setting.calendar, from, period);
  if (set === undefined) return earliest;
  if (set < earliest)
    p.refuse(code, period.basis, { from, set, earliest, accepted: earliest, least: period.n });
  return set;
}

function issue(p: Passage, { docIssuedOn, bidDeadline }: Bidding): void {
  tender.follow(p, 'DOC_ISSUED');
  tender.remember(p, { docIssuedOn, bidDeadline });
  awaitDeadline(p, docIssuedOn, bidDeadline);
}

/** What the notice tells; whether the contract is one of those that have to be tendered. */
function told({ extra, method, kind, estimate, bidBond, conditions }: Published): Record<string, unknown> {
  const must = kind !== undefined && estimate !== undefined && { mustTender: mustBeTendered(kind, estimate) };
  const said = { method, kind, estimate, bidBond, conditions };
  return {
    ...extra,
    ...Object.fromEntries(Object.entries(said).filter(([, v]) => v !== undefined)),
    ...must,
  };
}
