import type { Day } from '../../calendar/domain/day.js';
import type { Item } from '../../catalogue/domain/item.js';
import type { Clock, Light } from '../../clocks/domain/clock.js';
import type { Holder } from './holder.js';
import type { MachineName, StepState } from './states.js';

export interface StepMaterial {
  readonly ref: string;
  readonly role: 'MAIN' | 'SECONDARY';
  /** `fetched`: another item's result or shared data, never asked of the applicant (INV-F). */
  readonly status: 'wanted' | 'handed-in' | 'deficient' | 'fetched';
}

/** A special procedure under way; what it excludes from the clocks is known when it ends. */
export interface SpecialProcedureRun {
  readonly procedure: string;
  readonly basis: string;
  /** Who is at work while it lasts. */
  readonly holder: Holder;
  readonly startedOn: Day;
  readonly capOn: Day | null;
  /** The cap was reached: the clocks run again although the procedure goes on. */
  readonly capped: boolean;
}

/** What the machine remembers beside its state. */
export interface StepMemo {
  /** Who brought the step into the state in which it is; opened by what it waited for, it is the system. */
  readonly by?: string;
  readonly corrections?: { readonly materials: readonly string[]; readonly on: Day };
  readonly special?: SpecialProcedureRun;
  readonly extended?: boolean;
  readonly decidedWith?: string;
  readonly published?: boolean;
  /** The lead is late with what it now has to do: since when, and the brightest light of what is over. */
  readonly late?: { readonly light: Light; readonly since: string };
}

/** 案卷: what the rules read and write of one step. */
export interface StepFile {
  readonly id: string;
  readonly item: Item;
  readonly round: number;
  readonly department: string;
  readonly region: string;
  readonly machine: MachineName;
  readonly state: StepState;
  readonly stateSince: Date;
  readonly holder: Holder | null;
  readonly decision: 'granted' | 'refused' | null;
  readonly receivedOn: Day | null;
  readonly acceptedOn: Day | null;
  readonly decidedOn: Day | null;
  readonly materials: readonly StepMaterial[];
  readonly memo: StepMemo;
  readonly clocks: readonly Clock[];
}

/** What other steps know of a step. */
export interface Standing {
  readonly id: string;
  readonly item: string;
  readonly state: StepState;
  readonly decision: 'granted' | 'refused' | null;
}

/** Whether what depends on this item may count on it. */
export const isPositive = (s: Pick<Standing, 'state' | 'decision'>): boolean =>
  s.decision === 'granted' || s.state === 'WAIVED';
