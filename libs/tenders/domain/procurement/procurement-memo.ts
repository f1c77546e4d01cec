import type { Day } from '../../../calendar/domain/day.js';
import type { ProcurementMethod } from '../commands.js';
import type { ProcurementState, SuspendedFrom } from './machine.js';

/** 询问, 质疑: asked by a supplier; the purchaser answers in time. By the name of its clock. */
export interface Question {
  readonly id: string;
  /** The last day to answer; whoever is not answered by then may complain. */
  readonly answerBy: Day;
  readonly answeredOn?: Day;
}

/** 政府采购, as its step remembers it. Money in cents. */
export interface ProcurementMemo {
  readonly state: ProcurementState;
  readonly method: ProcurementMethod;
  readonly docIssuedOn: Day;
  readonly bidDeadline: Day;
  readonly bidBond?: number;
  readonly contractPublished?: true;
  readonly contractFiled?: true;
  readonly suspended?: { readonly from: SuspendedFrom; readonly since: Day };
  readonly queries: readonly Question[];
  readonly challenges: readonly Question[];
  readonly over?: 'fallen';
}

declare module '../../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly procurement?: ProcurementMemo;
  }
}
