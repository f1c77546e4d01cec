import { addDays, daysBetween, type Day } from '../../../calendar/domain/day.js';
import type { ClockKind } from '../../../facts/domain/facts.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../supervisors.js';
import { postpone } from './deadline.js';
import { isSuspendable, RESUMED_BY, TENDER, type Suspendable, type TenderEvent } from './machine.js';
import { tender } from './tender.js';

/** What does not run on while nothing goes on; the publicity itself does, and nothing is awarded on the strength of it. */
const PAUSED: Readonly<Record<Suspendable, { readonly kind: ClockKind; readonly subject?: string } | null>> =
  {
    Z_NOTICE: null,
    Z_BIDDING: { kind: 'tender-preparation' },
    Z_OPENED: { kind: 'publicity', subject: 'TM-25' },
    Z_PUBLIC: null,
    Z_AWARDED: { kind: 'contract', subject: 'TM-27' },
  };
const BASIS = '招标投标法实施条例22、54、62 暂停招标投标活动';

/** Z03, Z09, 条例62: until it is answered or decided nothing goes on. What is suspended already stays so. */
export function suspend(p: Passage, event: TenderEvent, because: string): void {
  const { state, suspended } = tender.open(p);
  if (suspended) return;
  if (!isSuspendable(state)) p.follow(TENDER, state, event);
  else {
    tender.follow(p, event);
    tender.remember(p, { suspended: { from: state, since: p.today } });
    const paused = PAUSED[state];
    if (paused) p.pause(paused.kind, BASIS, paused.subject);
    p.record('tender.suspended', { because }, concerned(p));
  }
}

/** Z04, Z10: as soon as nothing is open any more, the tender goes on from where it stood. */
export function resumeIfClear(p: Passage): void {
  const kept = p.step.memo.tender;
  if (!kept?.suspended || tender.isOver(kept) || isHeldUp(p)) return;
  const { from, since } = kept.suspended;
  tender.follow(p, RESUMED_BY[from]);
  tender.remember(p, { suspended: undefined });
  const paused = PAUSED[from];
  if (paused) p.resume(paused.kind, { after: since, through: p.today, basis: BASIS }, paused.subject);
  p.record('tender.resumed', { since }, concerned(p));
  if (from === 'Z_BIDDING') leaveTimeToBid(p, since);
}

/** Where the deadline went by meanwhile, as much time is left as there was. */
function leaveTimeToBid(p: Passage, since: Day): void {
  const { bidDeadline } = tender.open(p);
  if (bidDeadline === undefined || bidDeadline >= p.today) return;
  postpone(p, addDays(p.today, Math.max(0, daysBetween(since, bidDeadline))), 'suspended');
}

function isHeldUp({ step: { memo } }: Passage): boolean {
  const unanswered = (memo.tender?.objections ?? []).some(({ answeredOn }) => answeredOn === undefined);
  return unanswered || (memo.complaints ?? []).some(({ suspends }) => suspends === true);
}
