import type { Passage } from '../../../steps/domain/passage.js';
import { KeptOnStep } from '../../../steps/domain/kept-on-step.js';
import type { LandMemo } from '../land-memo.js';
import { CENTS, partOf, WHOLE } from '../measures.js';
import { LAND_COMMITMENT } from './machine.js';
import { NATIONAL_LAPSE } from './terms.js';

/** 用地承诺, on the step of the approval. */
export const commitment = new KeptOnStep({
  machine: LAND_COMMITMENT,
  of: ({ land }) => land,
  as: (land: LandMemo) => ({ land }),
  missing: 'land.not-committed',
  ended: 'land.ended',
  clause: '用地承诺',
});

/** The promise has been kept. */
export function meetClocks(p: Passage): void {
  p.meet('land-use');
  p.meet('land-revocation');
  p.meet('validity', NATIONAL_LAPSE);
  p.stop('land-objection', 'land-used');
}

/** Nothing of it can come any more. */
export function stopClocks(p: Passage, because: string): void {
  for (const kind of ['land-use', 'land-revocation', 'land-objection'] as const) p.stop(kind, because);
  p.stop('validity', because, NATIONAL_LAPSE);
}

export const unusedShare = ({ used }: LandMemo): number => WHOLE - used;

/** What was paid for the share that is not used, in yuan: at risk while it can still be used, forfeited after that. */
export const unusedMoney = (land: LandMemo): number => partOf(land.paid, unusedShare(land)) / CENTS;
