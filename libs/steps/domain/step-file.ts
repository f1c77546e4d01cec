import type { Day } from '../../calendar/domain/day.js';
import type { Item, SupplyBy } from '../../catalogue/domain/item.js';
import type { Clock, Light } from '../../clocks/domain/clock.js';
import type { Reliance } from '../../procedure/domain/reliance.js';
import type { Holder } from './holder.js';
import type { Duty } from './duty.js';
import { hasFallen, isTerminal, type MachineName, type StepState } from './states.js';

export interface StepMaterial {
  readonly ref: string;
  readonly role: 'MAIN' | 'SECONDARY';
  /**
   * `fetched`: another item's result or shared data, never asked of the applicant (INV-F). `deferred`: promised for
   * later; `lapsed`: promised and not supplied in time. `committed`: a signed commitment stands in its place.
   */
  readonly status: 'wanted' | 'handed-in' | 'deficient' | 'fetched' | 'deferred' | 'lapsed' | 'committed';
  /** 容缺: when it was promised for; left out, by the rule parameter. Kept when it has been supplied. */
  readonly supplyBy?: SupplyBy;
  /** How often more time was given for it. */
  readonly extensions?: number;
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

/** What of the project's can't be newly begun on the strength of a step, and why. */
export type Impediment = 'land-breached' | 'licence-suspended';

/** What the machine remembers beside its state. A feature declares here what it remembers of its own promises. */
export interface StepMemo {
  /** Who brought the step into the state in which it is; opened by what it waited for, it is the system. */
  readonly by?: string;
  readonly corrections?: { readonly materials: readonly string[]; readonly on: Day };
  readonly special?: SpecialProcedureRun;
  /** 容缺: what was signed for what came later, and of which text. */
  readonly undertaking?: {
    readonly version: string;
    readonly deferred: readonly string[];
    readonly signedOn: Day;
  };
  readonly extended?: boolean;
  readonly decidedWith?: string;
  /** Since when it waits for what was promised, decided but for that (A16). */
  readonly awaitingSince?: Day;
  readonly published?: boolean;
  /** What the decision stands on where the matter is not examined first: its mode, as facts tell it. */
  readonly standsOn?: 'commitment' | 'tacit';
  /** What has to be over before anybody decides: how a decision is refused until then. */
  readonly undecidable?: {
    readonly code: string;
    readonly clause: string;
    readonly data: Readonly<Record<string, string>>;
  };
  /** The lead is late with what it now has to do: since when, the light of what was over last, and what it is late with. */
  readonly late?: { readonly light: Light; readonly since: string; readonly of?: readonly string[] };
  /** Until all of this is over nothing that depends on the step can be newly submitted. */
  readonly impeded?: readonly Impediment[];
  /** 区域评估: what of its park the step stands on. Once it is submitted in time, to its end; else while that holds. */
  readonly assessment?: Reliance;
  /** 重新审核: granted once, and past its time before it was used; examined once more in the time that its law sets. */
  readonly reexamination?: true;
  /** 开工: the day on which building began under this permit. */
  readonly startedOn?: Day;
  /** What others than the step's holder have to do about it. */
  readonly duties?: readonly Duty[];
  /** What the step relied on and has fallen since: flagged, and left to people. */
  readonly broken?: readonly { readonly by: string; readonly because: string; readonly at: string }[];
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
  /** 经办人: the account that has taken it, in the department that leads it. */
  readonly assignee?: string;
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
  readonly round: number;
  readonly state: StepState;
  readonly decision: 'granted' | 'refused' | null;
  readonly impeded: readonly Impediment[];
  /** Building has begun under it. */
  readonly started: boolean;
  /** 容缺: what was promised for it and is not there. */
  readonly owed: readonly StepMaterial[];
  /** The items that it relied on and that have fallen since, whatever became of them. */
  readonly brokenBy: readonly string[];
  /** The special procedure that is under way in it. */
  readonly special?: SpecialProcedureRun;
  /** The day on which its application, or the correction of it, counts as received. */
  readonly receivedOn?: Day | null;
}

export const standingOf = ({
  id,
  item,
  round,
  state,
  decision,
  receivedOn,
  materials,
  memo,
}: StepFile): Standing => ({
  receivedOn,
  id,
  item: item.code,
  round,
  state,
  decision,
  impeded: memo.impeded ?? [],
  started: memo.startedOn !== undefined,
  owed: owedIn({ state, decision, materials }),
  brokenBy: (memo.broken ?? []).map(({ by }) => by),
  ...(memo.special ? { special: memo.special } : {}),
});

type Decided = Pick<Standing, 'state' | 'decision'>;

/** What an application promised and did not bring falls with it, unless the promise itself was broken. */
export const owedIn = ({
  state,
  decision,
  materials,
}: Pick<StepFile, 'materials'> & Decided): StepMaterial[] =>
  materials.filter(
    ({ status }) =>
      status === 'lapsed' || (status === 'deferred' && !isTerminal(state) && decision !== 'refused'),
  );

/** Whether the item is granted for good, or need not be. */
export const isPositive = ({ state, decision }: Decided): boolean =>
  state === 'WAIVED' || (decision === 'granted' && state !== 'PROVISIONAL' && !hasFallen(state));

/** Whether a milestone may stand on it: granted for good, and not suspended. */
export const standsFirm = (standing: Pick<Standing, 'state' | 'decision' | 'impeded'>): boolean =>
  isPositive(standing) && !standing.impeded.includes('licence-suspended');

/** Whether what depends on this item may count on it, where a provisional decision is recognised downstream. */
export const isPositiveSoFar = (standing: Decided): boolean =>
  isPositive(standing) || (standing.decision === 'granted' && standing.state === 'PROVISIONAL');
