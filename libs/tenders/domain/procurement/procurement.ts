import { APPLICANT } from '../../../steps/domain/holder.js';
import { KeptOnStep } from '../../../steps/domain/kept-on-step.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { termsOf, type LegalPeriod } from '../periods.js';
import { PROCUREMENT_WAYS, type ProcurementEvent, type ProcurementState } from './machine.js';
import type { ProcurementMemo } from './procurement-memo.js';

/** 政府采购, on its step. */
export const procurement = new KeptOnStep<ProcurementState, ProcurementEvent, ProcurementMemo>({
  machine: PROCUREMENT_WAYS,
  of: ({ procurement: kept }) => kept,
  as: (kept) => ({ procurement: kept }),
  missing: 'procurement.not-published',
  ended: 'procurement.ended',
  clause: '政府采购法',
});

export function demandMay(p: Passage, event: ProcurementEvent): ProcurementMemo {
  const kept = procurement.open(p);
  if (!procurement.may(kept, event)) p.follow(PROCUREMENT_WAYS, kept.state, event);
  return kept;
}

/** What is over is still asked about, challenged and complained of. */
export function publishedProcurement(p: Passage): ProcurementMemo {
  return p.step.memo.procurement ?? p.refuse('procurement.not-published', '政府采购法');
}

/** A maximum runs against the purchaser. */
export const runAgainstPurchaser = (p: Passage, period: LegalPeriod, subject?: string) =>
  p.start(termsOf(period, 'procurement', APPLICANT, p.today, subject));
