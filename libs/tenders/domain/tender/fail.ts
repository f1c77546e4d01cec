import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { comeToNothing } from '../../../steps/domain/rules/own-act.js';
import { AWARD_NOTICE, BID_OPENING, CANDIDATE_PUBLICITY } from '../items.js';
import { concerned } from '../supervisors.js';
import { demandMay, tender } from './tender.js';

/** Z06, Z08: a tender that came to nothing. It may be published once more. */
export function fail(p: Passage, because: string, told: Readonly<Record<string, unknown>>): void {
  tender.follow(p, 'TENDER_FAILED');
  p.record('tender.failed', { ...told, because }, concerned(p));
  beginAgain(p, 'tender-failed');
}

/** Z13, 条例81: what is against the law, has a bearing on the result and cannot be put right makes it void. */
export function voidTender(p: Passage, { reason, extra }: CommandOf<'void-tender'>): void {
  p.demandReason(reason, '招标投标法实施条例81');
  demandMay(p, 'TENDER_VOID');
  makeVoid(p, reason, extra);
}

export function makeVoid(p: Passage, reason: string, extra: Readonly<Record<string, unknown>> = {}): void {
  tender.follow(p, 'TENDER_VOID');
  p.record('tender.voided', { ...extra, reason }, concerned(p));
  beginAgain(p, 'tender-void');
}

/** What it had come to so far is no more, of this item and of those that followed. */
function beginAgain(p: Passage, because: string): void {
  for (const kind of ['tender-preparation', 'publicity', 'tender-objection', 'tender-report'] as const)
    p.stop(kind, because);
  p.stop('contract', because, 'TM-27');
  p.discharge('tender-objection');
  comeToNothing(p, because);
  for (const item of [BID_OPENING, CANDIDATE_PUBLICITY, AWARD_NOTICE])
    p.elsewhere(item, (q) => comeToNothing(q, because));
}
