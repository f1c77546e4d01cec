import type { Day } from './domain/day.js';
import type { WorkCalendar } from './domain/work-calendar.js';

/** A clock that would end on another day. */
export interface ForeseenMove {
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly item: string | null;
  readonly clock: string;
  readonly from: Day;
  readonly dueOn: Day;
}

export interface ForeseenMoves {
  readonly moved: number;
  /** Some of them. */
  readonly examples: ForeseenMove[];
  /** Of so many projects that may be concerned so many were looked at: more would take too long to wait for. */
  readonly concerned: number;
  readonly looked: number;
}

/** What the calendar needs of whoever keeps the clocks. */
export interface ClockRecomputation {
  /**
   * Reckons every open clock again whose days lie in the reach of the year's notice (`reachOf`), or whose date is
   * provisional; each that moves gets a `clock.moved` fact and, where it comes forward, a bell. To be repeated at
   * will: what is right already stays as it is. Returns how many moved.
   */
  recomputeOpenClocks(year: number): Promise<number>;

  /** What it would move by this calendar; nothing is. */
  foreseeMoves(calendar: WorkCalendar, year: number): Promise<ForeseenMoves>;
}
