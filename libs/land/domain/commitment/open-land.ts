import type { Passage } from '../../../steps/domain/passage.js';
import { LAND_COMMITMENT } from './machine.js';
import { NATIONAL_LAPSE } from './terms.js';
import type { LandMemo } from '../land-memo.js';
import { CENTS, partOf, WHOLE } from '../measures.js';

type LandEvent = (typeof LAND_COMMITMENT)['transitions'][number]['event'];

/** The commitment as it stands, for a rule that time or a command brings to it while it is open. */
export function openLand(p: Passage): LandMemo {
  const { land } = p.step.memo;
  if (!land) p.refuse('land.not-committed', '用地承诺');
  if (isOver(land)) p.refuse('land.ended', '用地承诺', { stands: land.over ?? land.state });
  return land;
}

export const isOver = ({ state, over }: LandMemo): boolean =>
  over !== undefined || LAND_COMMITMENT.terminal.includes(state);

export function rememberLand(p: Passage, change: Partial<LandMemo>): void {
  const { land } = p.step.memo;
  if (land) p.remember({ land: { ...land, ...change } });
}

/** Goes where the machine's table leads by this event. */
export function follow(p: Passage, event: LandEvent): void {
  const { state } = openLand(p);
  rememberLand(p, { state: p.follow(LAND_COMMITMENT, state, event) });
}

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
