import type { Day } from '../../calendar/domain/day.js';
import type { LandUseEvent } from '../../steps/domain/commands.js';
import type { LandState } from './commitment/machine.js';
import type { IdleState } from './idle/machine.js';

/** 用地承诺, as the step of its approval remembers it. Money in cents, area in ten-thousandths of a 亩, shares in millionths. */
export interface LandMemo {
  readonly state: LandState;
  /** The day of the approval: all its periods count from there. */
  readonly since: Day;
  /** What counted as use when it was promised. */
  readonly event: LandUseEvent;
  /** The periods as promised, and the months by which both were excused since. */
  readonly months: Readonly<Record<LandPeriod, number>>;
  readonly excused: number;
  readonly dueOn: Day;
  readonly revokeOn: Day;
  readonly paid: number;
  readonly area: number | null;
  readonly used: number;
  /** The applicant has objected, and nobody has decided on it yet. */
  readonly objected?: true;
  /** 撤销案件: who has confirmed it, and who may not, having decided on the objection. */
  readonly case?: { readonly confirmedBy?: string; readonly decidedBy?: string };
  /** The approval is no more for another reason than this promise. */
  readonly over?: 'lapsed' | 'fallen';
}

export type LandPeriod = 'land-use' | 'land-revocation';

/** 动工期限, as the step of the contract remembers it. */
export interface IdleMemo {
  readonly state: IdleState;
  /** The day by which building is to begin, as it now stands. */
  readonly startBy: Day;
  readonly price: number;
  readonly excused: number;
  /** The share of the area that has been begun. */
  readonly used: number;
  /** Building began after it was suspected: no more time runs, what was found is still decided on. */
  readonly begun?: true;
  /** Building that had begun in part has stopped, since this day. */
  readonly stoppedOn?: Day;
  readonly found?: true;
  readonly fee?: number;
  /** What was paid of the fee. */
  readonly feePaid?: number;
  readonly over?: 'fallen';
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly land?: LandMemo;
    readonly idle?: IdleMemo;
  }
}
