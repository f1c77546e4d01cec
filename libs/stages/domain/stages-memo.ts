import type { Bundle } from './bundle.js';
import type { Span } from './span.js';

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    /** Of the project's own file: what is measured, by the stages' subject and `TOTAL`. */
    readonly spans?: Readonly<Record<string, Span>>;
    /** What was applied for together, by the stages' subject. */
    readonly bundles?: Readonly<Record<string, Bundle>>;
  }
}

/** The project as a whole among what is measured. */
export const TOTAL = 'TOTAL';

/** What the law allows for all that was applied for together, beside what was promised for the stage. */
export const jointOf = (subject: string): string => `JOINT-${subject}`;
