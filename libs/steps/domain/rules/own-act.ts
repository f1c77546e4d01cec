import type { Day } from '../../../calendar/domain/day.js';
import type { Passage } from '../passage.js';
import { decided } from './decided.js';
import { handIn } from './submit.js';

/** 自行办理: what the applicant carries out itself is begun with all that the item asks for. */
export function begin(p: Passage): void {
  handIn(p, 'OWNER_BEGINS');
  recordReceipt(p);
  p.take('OWNER_BEGINS');
}

/** It is done as it is begun: published is published. */
export function doAtOnce(p: Passage): void {
  handIn(p, 'OWNER_COMPLETES');
  recordReceipt(p);
  complete(p);
}

function recordReceipt(p: Passage): void {
  const receivedOn: Day = p.step.receivedOn ?? p.today;
  p.record('step.submitted', { receivedOn, round: p.step.round });
}

/**
 * What it was carried out for is reached; where that lies on another item, `by` names it. Whoever was asked for it
 * meanwhile has nothing more to do about it.
 */
export function complete(p: Passage, by?: string): void {
  if (!p.may('OWNER_COMPLETES')) return;
  for (const kind of ['acceptance', 'correction', 'promised', 'decision'] as const) p.meet(kind);
  p.take('OWNER_COMPLETES', by === undefined ? {} : { decidedWith: by });
  p.set({ acceptedOn: p.step.acceptedOn ?? p.today });
  decided(p, 'granted');
  p.record('step.granted', { mode: 'normal', ...(by === undefined ? {} : { with: by }) });
  p.turn('granted');
}

/** Nothing has come of it: what stood on it waits again, and it may be begun once more. */
export function comeToNothing(p: Passage, because: string): void {
  if (!p.may('CAME_TO_NOTHING')) {
    if (p.step.decision === 'granted') p.fall('L_LAPSED', because);
    return;
  }
  p.take('CAME_TO_NOTHING');
  p.set({ decision: null });
  p.record('step.terminated', { reason: because });
  p.turn('fell', because);
}
