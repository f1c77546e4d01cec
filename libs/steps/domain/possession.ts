import { countWorkingDays } from '../../calendar/domain/arithmetic.js';
import { dayOf, type Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Holder } from './holder.js';
import type { StepFile } from './step-file.js';

declare module './step-file.js' {
  interface StepMemo {
    /** Since when its holder has it, where that is longer than it is in its state; the days of it on which time stood still. */
    readonly held?: { readonly since: string; readonly paused: number };
  }
}

/** 持有: the ball was with one holder, from when it came until it was passed on, whatever states the step went through. */
export interface Possession {
  readonly step: StepFile;
  readonly holder: Holder;
  readonly from: Date;
  readonly to: Date;
  /** Working days after the day on which it came, through the day on which it went, as limits are counted. */
  readonly days: number;
  /** Those of them on which the holder's own time stood still (行政许可法 art. 45). */
  readonly paused: number;
}

type Passed = { readonly held?: StepFile['memo']['held']; readonly had?: Possession };

/** What becomes of the ball at an instant: its holder keeps it, or has had it for so long. */
export function passOn(before: StepFile, next: Holder | null, at: Date, calendar: WorkCalendar): Passed {
  const { holder } = before;
  if (!holder) return {};
  const from = heldSince(before);
  const paused = (before.memo.held?.paused ?? 0) + pausedUntil(before, at, calendar);
  if (holder.kind === next?.kind && holder.code === next.code)
    return { held: { since: from.toISOString(), paused } };
  if (from.getTime() === at.getTime()) return {};
  const days = workingDays(calendar, from, at) - paused;
  return { had: { step: before, holder, from, to: at, days, paused } };
}

export const heldSince = ({ memo, stateSince }: Pick<StepFile, 'memo' | 'stateSince'>): Date =>
  memo.held ? new Date(memo.held.since) : stateSince;

/** A special procedure that the lead conducts itself stops its time, up to the cap; anybody else's time is its own. */
function pausedUntil(
  { state, stateSince, holder, memo }: StepFile,
  at: Date,
  calendar: WorkCalendar,
): number {
  if (state !== 'SPECIAL' || holder?.kind !== 'department') return 0;
  const { capped, capOn } = memo.special ?? {};
  const until: Day = capped && capOn ? capOn : dayOf(at);
  return countWorkingDays(calendar, dayOf(stateSince), until);
}

export const workingDays = (calendar: WorkCalendar, from: Date, to: Date): number =>
  countWorkingDays(calendar, dayOf(from), dayOf(to));
