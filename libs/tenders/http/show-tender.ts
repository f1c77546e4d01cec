import { addDays, formatInstant, type Day } from '../../calendar/domain/day.js';
import type { NamedView } from '../../catalogue/http/index.js';
import type { ClockKind } from '../../facts/domain/facts.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named as itemNamed } from '../../steps/http/index.js';
import type { StepFile } from '../../steps/index.js';
import type { Complaint } from '../domain/complaints/complaint-memo.js';
import { latestBefore } from '../domain/earliest.js';
import { TENDER_PERIODS } from '../domain/periods.js';
import type { ProcurementMemo, Question } from '../domain/procurement/procurement-memo.js';
import type { Objection, TenderMemo } from '../domain/tender/tender-memo.js';
import type { TenderReading } from '../read-tender.js';
import type {
  ProcurementPartView,
  RaisedView,
  TenderComplaintView,
  TenderLimitView,
  TenderPartView,
  TenderView,
} from './tender-views.js';

export function showTender({ step, project, catalogue, now, complaints }: TenderReading): TenderView {
  const { tender, procurement, bonds } = step.memo;
  return {
    id: step.id,
    project: { id: project.id, code: project.code, name: project.name },
    item: itemNamed(catalogue.items, step.item.code),
    asOf: formatInstant(now),
    tender: tender ? showTenderPart(step, tender) : null,
    procurement: procurement ? showProcurementPart(procurement) : null,
    tenderComplaints: complaints.map((complaint) => showComplaint(step, complaint)),
    toBeDone: limitsOf(step),
    bondsToReturn: [...(bonds?.open ?? [])],
  };
}

function showTenderPart(step: StepFile, tender: TenderMemo): TenderPartView {
  const { publicUntil } = tender;
  return {
    state: named(tender.over ?? tender.state),
    publishedOn: tender.publishedOn,
    applyBy: tender.applyBy ?? null,
    docIssuedOn: tender.docIssuedOn ?? null,
    bidDeadline: tender.bidDeadline ?? null,
    objectUntil: objectUntil(tender),
    bidders: tender.bidders ?? null,
    candidates: tender.candidates ?? null,
    publicUntil: publicUntil ?? null,
    awardFrom: publicUntil === undefined ? null : addDays(publicUntil, 1),
    rank: tender.rank ?? null,
    contractBy: endOf(step, 'contract', 'TM-27'),
    reportBy: endOf(step, 'tender-report', 'TM-28'),
    suspendedOn: tender.suspended?.since ?? null,
    objections: tender.objections.map((objection) => showObjection(step, objection)),
  };
}

/** The last day on which something may still be objected to, as it now stands. */
function objectUntil({ state, suspended, applyBy, bidDeadline, publicUntil }: TenderMemo): Day | null {
  switch (suspended?.from ?? state) {
    case 'Z_NOTICE':
      return applyBy ? latestBefore(applyBy, TENDER_PERIODS.prequalificationObjection) : null;
    case 'Z_BIDDING':
      return bidDeadline ? latestBefore(bidDeadline, TENDER_PERIODS.objection) : null;
    case 'Z_PUBLIC':
      return publicUntil ?? null;
    default:
      return null;
  }
}

const showProcurementPart = (procurement: ProcurementMemo): ProcurementPartView => ({
  state: named(procurement.over ?? procurement.state),
  method: procurement.method,
  docIssuedOn: procurement.docIssuedOn,
  bidDeadline: procurement.bidDeadline,
  suspendedOn: procurement.suspended?.since ?? null,
  queries: procurement.queries.map(showQuestion),
  challenges: procurement.challenges.map(showQuestion),
});

const showObjection = (step: StepFile, { id, about, answeredOn }: Objection): RaisedView => ({
  number: id,
  about: named(about),
  answerBy: endOf(step, 'tender-objection', id),
  answeredOn: answeredOn ?? null,
});

const showQuestion = ({ id, answerBy, answeredOn }: Question): RaisedView => ({
  number: id,
  about: null,
  answerBy,
  answeredOn: answeredOn ?? null,
});

const showComplaint = (
  step: StepFile,
  { id, about, on, state, suspends }: Complaint,
): TenderComplaintView => ({
  number: id,
  about: named(about),
  state: named(state),
  filedOn: on,
  dueOn: endOf(step, 'complaint', id),
  suspends: suspends === true,
});

const limitsOf = ({ clocks }: StepFile): TenderLimitView[] =>
  clocks
    .filter(({ state, kind }) => state === 'running' && KINDS.includes(kind))
    .map(({ kind, subject, against, dueOn, basis }) => ({
      clock: kind,
      subject: subject ?? null,
      against: against.code,
      dueOn,
      basis,
    }));

const KINDS: readonly ClockKind[] = [
  'tender-preparation',
  'tender-objection',
  'publicity',
  'contract',
  'tender-report',
  'complaint',
  'procurement',
];

/** Also of one that is over, or has been met. */
const endOf = ({ clocks }: StepFile, kind: ClockKind, subject: string): Day | null =>
  clocks.findLast((clock) => clock.kind === kind && clock.subject === subject)?.dueOn ?? null;

const named = (code: string): NamedView => ({ code, ...wordsFor('tender', code) });
