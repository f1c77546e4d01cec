import type { Day } from '../../calendar/domain/day.js';
import type { BundleState } from './bundle-machine.js';
import type { Span } from './span.js';

/** 并联审批: what of a stage was applied for together. */
export interface Bundle {
  readonly state: BundleState;
  readonly items: readonly string[];
  readonly submittedOn: Day;
  /** The time for all of it was extended, which it is once. */
  readonly extended?: true;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    /** Of the project's own file: what is measured, by the stages' subject and `TOTAL`. */
    readonly spans?: Readonly<Record<string, Span>>;
    /** What was applied for together, by the stages' subject. */
    readonly bundles?: Readonly<Record<string, Bundle>>;
  }
}
