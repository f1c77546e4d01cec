import { addDays, daysBetween, type Day } from '../../../calendar/domain/day.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { begin } from '../../../steps/domain/rules/own-act.js';
import type { ProcurementMethod } from '../commands.js';
import { demandBond, demandFair } from '../conditions.js';
import { earliestAfter, laterOf } from '../earliest.js';
import { concerned } from '../supervisors.js';
import { longEnough } from '../tender/publish.js';
import { mustBeTendered, thresholdOf, THRESHOLDS_BASIS } from '../thresholds.js';
import { PROCUREMENT_WAYS } from './machine.js';
import { PROCUREMENT_PERIODS } from './periods.js';
import { demandMay, procurement } from './procurement.js';

type Published = CommandOf<'publish-tender'>;

/** CG01: the notice, with every minimum that its method has (GP-01 to GP-03, GP-05). */
export function publishProcurement(p: Passage, command: Published): void {
  begin(p);
  const { method = 'open', bidBond, estimate, extra } = command;
  demandNotToBeTendered(p, command);
  demandFair(p, command.conditions);
  const cap = { of: estimate, percent: 2, clause: '政府采购法实施条例33', code: 'tender.bid-bond-too-high' };
  demandBond(p, bidBond, cap);
  const docIssuedOn = laterOf(command.docIssuedOn ?? p.today, p.today);
  const bidDeadline = DEADLINE[method](p, docIssuedOn, command);
  p.remember({
    procurement: {
      state: PROCUREMENT_WAYS.initial,
      method,
      docIssuedOn,
      bidDeadline,
      queries: [],
      challenges: [],
      ...(bidBond === undefined ? {} : { bidBond: Math.round(bidBond * 100) }),
    },
  });
  procurement.follow(p, 'NOTICE');
  p.record('procurement.published', { ...extra, method, docIssuedOn, bidDeadline }, concerned(p));
  awaitBids(p, docIssuedOn, bidDeadline);
}

/** 招标投标法3: works from a certain sum on are tendered, and not procured in another way. */
function demandNotToBeTendered(p: Passage, { kind, estimate }: Published): void {
  if (kind === 'construction' && estimate !== undefined && mustBeTendered(kind, estimate))
    p.refuse('procurement.must-tender', THRESHOLDS_BASIS, { estimate, threshold: thresholdOf(kind) });
}

type Deadline = (p: Passage, docIssuedOn: Day, command: Published) => Day;

const tendered: Deadline = (p, from, { saleUntil, applyBy, bidDeadline }) => {
  const { documents, prequalification, bidding } = PROCUREMENT_PERIODS;
  longEnough(p, documents, { from, set: saleUntil, code: 'tender.sale-too-short' });
  longEnough(p, prequalification, { from: p.today, set: applyBy, code: 'tender.application-too-short' });
  return longEnough(p, bidding, { from, set: bidDeadline, code: 'tender.preparation-too-short' });
};

/** 政府采购法38: the law sets no time to prepare; the documents are out before anybody negotiates. */
const negotiated: Deadline = (p, from, { bidDeadline }) =>
  longEnough(
    p,
    { ...PROCUREMENT_PERIODS.bidding, n: 1, basis: '政府采购法38' },
    {
      from,
      set: bidDeadline,
      code: 'tender.preparation-too-short',
    },
  );

/** GP-05: that there is one supplier only is public for five whole working days before anything is agreed. */
const singleSource: Deadline = (p, from, { bidDeadline }) => {
  const { basis, n } = PROCUREMENT_PERIODS.singleSource;
  const earliest = addDays(earliestAfter(p.setting.calendar, from, PROCUREMENT_PERIODS.singleSource), 1);
  if (bidDeadline !== undefined && bidDeadline < earliest)
    p.refuse('procurement.publicity-too-short', basis, {
      from,
      set: bidDeadline,
      earliest,
      accepted: earliest,
      least: n,
    });
  return bidDeadline ?? earliest;
};

const DEADLINE: Readonly<Record<ProcurementMethod, Deadline>> = {
  open: tendered,
  invited: tendered,
  negotiated,
  'single-source': singleSource,
};

/** GP-04: fifteen days before the deadline, or it is put off to the first day that leaves them whole. */
export function clarifyProcurement(p: Passage, { extra }: CommandOf<'clarify'>): void {
  const { bidDeadline: set } = demandMay(p, 'CLARIFIED');
  const { clarification } = PROCUREMENT_PERIODS;
  if (p.today > set) p.refuse('tender.deadline-passed', clarification.basis, { bidDeadline: set });
  procurement.follow(p, 'CLARIFIED');
  const lawful = laterOf(set, earliestAfter(p.setting.calendar, p.today, clarification));
  p.record('procurement.clarified', { ...extra, bidDeadline: lawful }, concerned(p));
  if (lawful !== set) postponeProcurement(p, lawful, 'clarified');
}

export function postponeByPurchaser(
  p: Passage,
  { bidDeadline, reason }: CommandOf<'postpone-deadline'>,
): void {
  const { bidDeadline: set } = demandMay(p, 'CLARIFIED');
  p.demandReason(reason, '政府采购法实施条例31');
  const earliest = laterOf(addDays(set, 1), p.today);
  if (bidDeadline < earliest)
    p.refuse('tender.deadline-not-later', '政府采购法35', { bidDeadline, earliest, accepted: earliest });
  procurement.follow(p, 'CLARIFIED');
  postponeProcurement(p, bidDeadline, reason);
}

export function postponeProcurement(p: Passage, to: Day, because: string): void {
  const { bidDeadline: from, docIssuedOn } = procurement.open(p);
  procurement.remember(p, { bidDeadline: to });
  p.record('procurement.deadline-postponed', { bidDeadline: to, from, because }, concerned(p));
  const { id } = PROCUREMENT_PERIODS.bidding;
  if (p.running('procurement', id)) p.putOff('procurement', to, because, id);
  else awaitBids(p, docIssuedOn, to);
}

function awaitBids(p: Passage, from: Day, bidDeadline: Day): void {
  const { id, basis } = PROCUREMENT_PERIODS.bidding;
  p.start({
    kind: 'procurement',
    nature: 'legal',
    against: APPLICANT,
    basis,
    unit: 'CD',
    n: daysBetween(from, bidDeadline),
    triggerOn: from,
    onDay: bidDeadline,
    subject: id,
    ahead: [
      { n: 1, unit: 'CD' },
      { n: 0, unit: 'CD' },
    ],
  });
}
