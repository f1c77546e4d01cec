import { addMonths } from '../../../calendar/domain/day.js';
import { concernsSafety } from '../../../catalogue/domain/item.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { LICENCE, type LicenceEvent, type LicenceState } from '../licence-machine.js';
import { hasLicence, licenceOf } from '../licence-memo.js';

/**
 * 行政许可法 art. 69, C05; INV-G: by a person, on a ground that is named, and after its holder was told and heard. What
 * relied on it is flagged and not undone. F05, 核准备案条例 art. 19: a filing that was ordered to be corrected is cancelled.
 */
export function revoke(p: Passage, { ground, reason, heard, extra }: CommandOf<'revoke'>): void {
  demandGround(p, ground, '行政许可法69');
  p.demandReason(reason, '行政许可法69');
  if (heard !== true) p.refuse('licence.holder-not-heard', '行政许可法7');
  if (p.step.machine === 'filing') {
    p.take('LICENCE_REVOKED');
    p.record('licence.revoked', { ...extra, ground, reason }, [p.applicant]);
    p.fallen('revoked');
    return;
  }
  leave(p, 'LICENCE_REVOKED');
  p.record('licence.revoked', { ...extra, ground, reason }, [p.applicant]);
  if (ground === FRAUD && concernsSafety(p.step.item))
    p.suspend('application', addMonths(p.today, BANNED_MONTHS), FRAUD);
  p.fall('L_REVOKED', 'revoked');
}

/** 行政许可法 art. 79: who obtained it by fraud or bribery, in a matter of safety, may not apply for it again for three years. */
const FRAUD = 'fraud';
const BANNED_MONTHS = 36;

/** 行政许可法 art. 8, C06: the law or the circumstances have changed; whoever loses by it is compensated. */
export function recall(p: Passage, { reason, compensation, extra }: CommandOf<'recall'>): void {
  p.demandReason(reason, '行政许可法8');
  leave(p, 'LICENCE_RECALLED');
  const paid = compensation === undefined ? {} : { compensation };
  p.record('licence.recalled', { ...extra, ...paid, reason }, [p.applicant]);
  p.fall('L_RECALLED', 'recalled');
}

/** 行政许可法 art. 70, C09: the holder is no more, or what it was given for can't be done. */
export function cancel(p: Passage, { ground, reason, extra }: CommandOf<'cancel-licence'>): void {
  demandGround(p, ground, '行政许可法70');
  leave(p, 'LICENCE_CANCELLED');
  const told = reason === undefined ? {} : { reason };
  p.record('licence.cancelled', { ...extra, ...told, ground }, [p.applicant]);
  p.fall('L_CANCELLED', 'cancelled');
}

/** C07: for the time being nothing new can be begun on the strength of it. */
export function suspendLicence(p: Passage, { reason, extra }: CommandOf<'suspend-licence'>): void {
  p.demandReason(reason, '行政许可法61');
  const state = leave(p, 'LICENCE_SUSPENDED');
  p.remember({ licence: { ...licenceOf(p.step), state } });
  p.impede('licence-suspended');
  p.record('licence.suspended', { ...extra, reason }, [p.applicant]);
}

/** C08: it holds again. */
export function resumeLicence(p: Passage, { extra }: CommandOf<'resume-licence'>): void {
  const state = leave(p, 'RESUMED');
  p.remember({ licence: { ...licenceOf(p.step), state } });
  p.unimpede('licence-suspended');
  p.record('licence.resumed', { ...extra }, [p.applicant]);
}

function leave(p: Passage, event: LicenceEvent): LicenceState {
  if (!hasLicence(p.step)) p.refuse('licence.nothing-granted', p.step.item.code);
  return p.follow(LICENCE, licenceOf(p.step).state, event);
}

function demandGround(p: Passage, ground: string, clause: string): void {
  if (ground.trim() === '') p.refuse('licence.ground-missing', clause);
}
