import type { Day } from '../../../calendar/domain/day.js';
import type { Suspendable, TenderState } from './machine.js';

/** 异议: raised by a bidder; the tenderee has three days to answer, and nothing goes on until then. */
export interface Objection {
  readonly id: string;
  readonly about: 'prequalification' | 'documents' | 'award';
  readonly on: Day;
  readonly answeredOn?: Day;
}

/** 招标, as the step of its notice remembers it. Money in cents. */
export interface TenderMemo {
  readonly state: TenderState;
  readonly publishedOn: Day;
  /** 资格预审: until when applications are handed in. */
  readonly applyBy?: Day;
  readonly docIssuedOn?: Day;
  readonly bidDeadline?: Day;
  readonly bidBond?: number;
  readonly estimate?: number;
  readonly bidders?: number;
  /** The committee has not reported yet. */
  readonly evaluating?: true;
  readonly candidates?: number;
  /** Objections may be raised until the end of that day, and nothing is awarded before. */
  readonly publicUntil?: Day;
  readonly rank?: number;
  readonly suspended?: { readonly from: Suspendable; readonly since: Day };
  readonly objections: readonly Objection[];
  /** 招标投标情况书面报告 is filed. */
  readonly reported?: true;
  readonly over?: 'fallen';
}

declare module '../../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly tender?: TenderMemo;
  }
}
