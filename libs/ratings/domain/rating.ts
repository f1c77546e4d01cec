import type { Day } from '../../calendar/domain/day.js';
import { KeptOnStep } from '../../steps/domain/kept-on-step.js';
import { RATING, type RatingState } from './machine.js';

/** What was said of how a matter was handled, and what came of it. */
export interface RatingMemo {
  readonly state: RatingState;
  readonly score: number;
  readonly reason?: string;
  readonly ratedOn: Day;
  readonly contactedOn?: Day;
  readonly rectifiedOn?: Day;
  /** What the department says was put right. */
  readonly measures?: string;
  readonly appealedOn?: Day;
  readonly appeal?: string;
  readonly visitedOn?: Day;
  readonly satisfied?: boolean;
  readonly over?: string;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly rating?: RatingMemo;
  }
}

/** 好差评, on the step that was rated. */
export const rating = new KeptOnStep({
  machine: RATING,
  of: (memo) => memo.rating,
  as: (kept: RatingMemo) => ({ rating: kept }),
  missing: 'rating.none',
  ended: 'rating.ended',
  clause: '国办发〔2019〕51号',
});
