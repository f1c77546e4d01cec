import { KeptOnStep } from '../../../steps/domain/kept-on-step.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { TENDER, type TenderEvent, type TenderState } from './machine.js';
import type { TenderMemo } from './tender-memo.js';

/** 招标, on the step of its notice. */
export const tender = new KeptOnStep<TenderState, TenderEvent, TenderMemo>({
  machine: TENDER,
  of: ({ tender: kept }) => kept,
  as: (kept) => ({ tender: kept }),
  missing: 'tender.not-published',
  ended: 'tender.ended',
  clause: '招标投标法',
});

/** A tender that has come to its end is still reported, its bonds are returned, and complaints about it are heard. */
export function published(p: Passage): TenderMemo {
  const kept = p.step.memo.tender;
  return kept ?? p.refuse('tender.not-published', '招标投标法');
}

/** Refuses what the machine does not allow where the tender stands, before anything else is looked at. */
export function demandMay(p: Passage, event: TenderEvent): TenderMemo {
  const kept = tender.open(p);
  if (!tender.may(kept, event)) p.follow(TENDER, kept.state, event);
  return kept;
}
