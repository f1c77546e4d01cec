import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { outstandingOf } from '../../../steps/domain/promised-materials.js';
import { AWAITING, LIMITS_OF_THE_LEAD } from '../../../steps/domain/rules/decide-so-far.js';
import { receiptDay } from '../../../steps/domain/rules/submit.js';
import { conversionTerms } from '../conversion-terms.js';
import { namedAndOutstanding } from './named-and-outstanding.js';

/** 容缺补正: what was promised is handed in, all at once or one after the other, as long as its time has not run out. */
export function supply(p: Passage, command: CommandOf<'supply'>): void {
  const refs = namedAndOutstanding(p, command.materials);
  for (const ref of refs) take(p, ref, 'handed-in', command.extra);
  if (outstandingOf(p.step).length === 0) everythingIsThere(p);
}

/** INV-F: the result of another item was promised, and is fetched now that it is there. */
export function fetched(p: Passage, refs: readonly string[]): void {
  for (const ref of refs) take(p, ref, 'fetched', {});
  if (outstandingOf(p.step).length === 0) everythingIsThere(p);
}

function take(p: Passage, ref: string, status: 'handed-in' | 'fetched', extra: object = {}): void {
  p.set({ materials: p.step.materials.map((m) => (m.ref === ref ? { ...m, status } : m)) });
  p.record('material.supplied', { ...extra, ref }, [p.lead]);
  p.meet('supply', ref);
}

function everythingIsThere(p: Passage): void {
  if (p.step.state === 'AWAIT_MATERIAL') goOn(p);
  if (p.step.state === 'PROVISIONAL') beConverted(p);
}

/** A17: what the decision waited for is there; the lead's time goes on. */
function goOn(p: Passage): void {
  const since = p.step.memo.awaitingSince ?? p.today;
  p.take('TOLERANCE_SUPPLIED', { awaitingSince: undefined });
  for (const kind of LIMITS_OF_THE_LEAD)
    p.resume(kind, { after: since, through: receiptDay(p), basis: AWAITING });
}

/** TM-10: the ball is with the department, to make of its opinion a decision. */
function beConverted(p: Passage): void {
  p.handOver();
  p.start(conversionTerms(p.step, receiptDay(p), p.setting));
}
