import type { Day } from '../../calendar/domain/day.js';
import type { SignedForm } from '../../steps/domain/setting.js';
import type { CommitmentState } from './machine.js';

/** What a check found, as the national record of it asks: number, day, organ, whether it was kept, what was found. */
export interface Check {
  readonly on: Day;
  readonly passed: boolean;
  readonly checkedBy: string;
  readonly number?: string;
  readonly findings?: string;
}

/** 承诺书: which text was signed, what it stands in for, and what has become of it. */
export interface CommitmentMemo extends SignedForm {
  readonly state: CommitmentState;
  readonly signedOn: Day;
  /** The materials in whose place it stands. */
  readonly materials: readonly string[];
  readonly decidedOn?: Day;
  readonly check?: Check;
  readonly rectifiedOn?: Day;
  /** The last day of the time to rectify, which has gone by. */
  readonly brokenOn?: Day;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly commitment?: CommitmentMemo;
  }
}
