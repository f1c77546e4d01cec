import type { FactName } from '../../../facts/domain/facts.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import type { LandMemo } from '../land-memo.js';
import { CENTS, partOf, WHOLE } from '../measures.js';
import { NO_BASIS } from '../no-basis.js';
import { unusedShare } from './commitment.js';

const DISPOSITIONS = {
  NOT_REFUNDED: 'land.payment-forfeited',
  PENDING_LEGAL_REVIEW: 'land.payment-held',
  FINE_CASE: 'land.penalty-case-opened',
} as const satisfies Record<string, FactName>;

/**
 * land_fee_disposition, INV-G: what was paid for the share that is taken back, to the cent; what was paid for the rest
 * stays paid. The basis is that on which the parameter was set, or it is said that there is none.
 */
export function disposeOfMoney(p: Passage, land: LandMemo): void {
  const share = unusedShare(land);
  const lost = partOf(land.paid, share);
  if (lost === 0) return;
  const { parameters } = p.setting;
  const how = DISPOSITIONS[parameters.text('land_fee_disposition') as keyof typeof DISPOSITIONS];
  const basis = parameters.basis('land_fee_disposition') ?? NO_BASIS;
  const kept = (land.paid - lost) / CENTS;
  p.record(how, { amount: lost / CENTS, kept, share: share / WHOLE, basis }, concerned(p));
}
