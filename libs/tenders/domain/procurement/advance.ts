import type { CommandName, CommandOf } from '../../../steps/domain/commands.js';
import type { FactName } from '../../../facts/domain/facts.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { comeToNothing, complete } from '../../../steps/domain/rules/own-act.js';
import { oweBond } from '../bonds.js';
import { demandBond, demandCommittee } from '../conditions.js';
import type { LegalPeriod } from '../periods.js';
import { concerned } from '../supervisors.js';
import { demandOpeningDay } from '../tender/open-bids.js';
import type { ProcurementEvent } from './machine.js';
import { PROCUREMENT_PERIODS } from './periods.js';
import { demandMay, procurement, runAgainstPurchaser } from './procurement.js';

interface Advance {
  readonly event: ProcurementEvent;
  /** What it was done in time for, and what runs from it. */
  readonly meets: LegalPeriod;
  readonly starts: readonly LegalPeriod[];
  readonly fact: FactName;
}

const { bidding, report, decision, announcement, contract, contractNotice, contractFiling, bond } =
  PROCUREMENT_PERIODS;

/** 政府采购法实施条例43: each act of the purchaser meets the period before it and starts the next one. */
const ADVANCES = {
  'open-bids': { event: 'OPENED', meets: bidding, starts: [report], fact: 'procurement.opened' },
  'report-evaluation': {
    event: 'REPORTED',
    meets: report,
    starts: [decision],
    fact: 'procurement.evaluated',
  },
  award: { event: 'DECIDED', meets: decision, starts: [announcement], fact: 'procurement.decided' },
  'announce-result': {
    event: 'ANNOUNCED',
    meets: announcement,
    starts: [contract],
    fact: 'procurement.announced',
  },
  'sign-contract': {
    event: 'SIGNED',
    meets: contract,
    starts: [contractNotice, contractFiling],
    fact: 'procurement.contract-signed',
  },
} as const satisfies { readonly [Name in CommandName]?: Advance };

function advance(p: Passage, by: keyof typeof ADVANCES, told: Readonly<Record<string, unknown>>): void {
  const { event, meets, starts, fact }: Advance = ADVANCES[by];
  procurement.follow(p, event);
  p.meet('procurement', meets.id);
  p.record(fact, told, concerned(p));
  for (const period of starts) runAgainstPurchaser(p, period);
}

/** 政府采购法36: with fewer nothing is decided, and it is procured anew. */
const LEAST_SUPPLIERS = 3;

/** CG03, CG04: on its day; a single source is one. */
export function openProcurement(p: Passage, command: CommandOf<'open-bids'>): void {
  const { bidDeadline, method } = demandMay(p, 'OPENED');
  demandOpeningDay(p, bidDeadline);
  const { bidders, extra } = command;
  if (bidders < (method === 'single-source' ? 1 : LEAST_SUPPLIERS))
    return failProcurement(p, 'too-few-bidders', { bidders });
  demandCommittee(p, command);
  advance(p, 'open-bids', { ...extra, bidders });
}

export function reportToPurchaser(p: Passage, command: CommandOf<'report-evaluation'>): void {
  demandMay(p, 'REPORTED');
  demandCommittee(p, command);
  advance(p, 'report-evaluation', { ...command.extra });
}

export function rejectAllSuppliers(p: Passage, { reason, extra }: CommandOf<'reject-all-bids'>): void {
  p.demandReason(reason, '政府采购法36');
  demandMay(p, 'REPORTED');
  failProcurement(p, 'all-bids-rejected', { ...extra, reason });
}

export function decideProcurement(p: Passage, { extra }: CommandOf<'award'>): void {
  demandMay(p, 'DECIDED');
  advance(p, 'award', { ...extra });
}

/** GP-08; GP-18: with the notice the bonds of those who were not chosen go back. */
export function announceResult(p: Passage, { extra }: CommandOf<'announce-result'>): void {
  demandMay(p, 'ANNOUNCED');
  advance(p, 'announce-result', { ...extra });
  owe(p);
}

/** GP-09; GP-18: with the contract that of the one who was. */
export function signProcurement(p: Passage, command: CommandOf<'sign-contract'>): void {
  demandMay(p, 'SIGNED');
  const { amount, performanceBond, extra } = command;
  const cap = {
    of: amount,
    percent: 10,
    clause: '政府采购法实施条例48',
    code: 'tender.performance-bond-too-high',
  };
  demandBond(p, performanceBond, cap);
  advance(p, 'sign-contract', { ...extra, ...(amount === undefined ? {} : { amount }) });
  owe(p);
}

function owe(p: Passage): void {
  const { bidBond = 0 } = procurement.open(p);
  if (bidBond > 0) runAgainstPurchaser(p, bond, oweBond(p, bond.id));
}

/** GP-10: announced within two working days of its signing. */
export function publishContract(p: Passage, { extra }: CommandOf<'publish-contract'>): void {
  if (demandMay(p, 'FILED').contractPublished) p.refuse('procurement.done-already', contractNotice.basis);
  procurement.remember(p, { contractPublished: true });
  p.meet('procurement', contractNotice.id);
  p.record('procurement.contract-published', { ...extra }, concerned(p));
  completeIfDone(p);
}

/** GP-11: a copy to those who supervise it, within seven. */
export function fileContract(p: Passage, { extra }: CommandOf<'file-contract'>): void {
  if (demandMay(p, 'FILED').contractFiled) p.refuse('procurement.done-already', contractFiling.basis);
  procurement.remember(p, { contractFiled: true });
  p.meet('procurement', contractFiling.id);
  p.record('procurement.contract-filed', { ...extra }, concerned(p));
  completeIfDone(p);
}

/** CG10: the result and the contract are public, the copy is filed: the item is done. */
function completeIfDone(p: Passage): void {
  const { contractPublished, contractFiled } = procurement.open(p);
  if (!contractPublished || !contractFiled) return;
  procurement.follow(p, 'FILED');
  complete(p);
}

/** CG04, CG05, 政府采购法36: 废标. It is published anew. */
export function failProcurement(p: Passage, because: string, told: Readonly<Record<string, unknown>>): void {
  procurement.follow(p, because === 'void' ? 'VOID' : 'FAILED');
  p.record('procurement.failed', { ...told, because }, concerned(p));
  const { suspension } = PROCUREMENT_PERIODS;
  for (const { id } of [bidding, report, decision, announcement, contract, suspension])
    p.stop('procurement', because, id);
  comeToNothing(p, 'procurement-failed');
}
