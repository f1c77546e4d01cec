import type { Day } from '../../calendar/domain/day.js';
import type { Check } from '../../commitments/domain/memo.js';

/** 超时默认: what the lead's silence has decided, on what rule, and what the check of it has found. */
export interface Tacit {
  /** 文号 of the rule of the place. */
  readonly rule: string;
  readonly decidedOn: Day;
  readonly check?: Check;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly tacit?: Tacit;
  }
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    /** The lead let its time go by, and its silence has decided: it is held to account for that. */
    'lead.silent': { readonly department: string; readonly dueOn: Day; readonly basis: string };
  }
}
