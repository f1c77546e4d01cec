import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Catalogue, Facts } from '../../catalogue/domain/catalogue.js';
import type { Item } from '../../catalogue/domain/item.js';
import type { ClockSetting } from '../../clocks/domain/clock.js';
import type { AskedMaterial } from '../../procedure/domain/asked-materials.js';
import type { Reliance } from '../../procedure/domain/reliance.js';
import type { SuspendedRight } from '../../facts/domain/facts.js';
import type { Day } from '../../calendar/domain/day.js';
import type { ProcedureEntry } from '../../procedure/domain/procedure.js';
import type { Addressee } from './duty.js';
import type { Gate, Owed } from './gates.js';
import type { Impediment, Standing } from './step-file.js';

/** How the procedure ties this step to another (HARD, DECIDE, WITH, SOFT as the catalogue means them). */
export interface Tie {
  readonly item: string;
  readonly mode: 'HARD' | 'DECIDE' | 'WITH' | 'SOFT';
}

export interface RuleParameters {
  number(key: string): number;
  text(key: string): string;
  flag(key: string): boolean;
  /** The clause on which a value stands: that of who set it, else the parameter's own; null where none is known. */
  basis(key: string): string | null;
  /** As they hold for an item and under a region: nearest first, item, region, the level above, everywhere. */
  for(place: { readonly item?: string; readonly region?: string }): RuleParameters;
}

/** How limits are reckoned where and when these parameters hold. */
export const clockSettingOf = (parameters: RuleParameters, calendar: WorkCalendar): ClockSetting => ({
  calendar,
  closeOfBusiness: parameters.text('close_of_business'),
  warning: {
    blueRemainingWd: parameters.number('warn_blue_remaining_wd'),
    yellowRatio: parameters.number('warn_yellow_ratio'),
    yellowRemainingWd: parameters.number('warn_yellow_remaining_wd'),
  },
});

/** 文书: a form that is signed: which version of it, and the hash of its very words. */
export interface SignedForm {
  readonly notice: string;
  readonly version: string;
  readonly sha256: string;
}

/** What a form is filled from. */
export interface FormSubject {
  readonly catalogue: Catalogue;
  readonly item: Item;
  readonly parameters: RuleParameters;
  /** 容缺: what is left for later; not said, what might be. */
  readonly deferred?: readonly string[];
}

/** An item upstream that nothing new may rely on: its promise is broken, or what it had come to has fallen. */
export interface UpstreamImpediment {
  readonly item: string;
  readonly because: Impediment | 'fallen';
}

/** What a rule may look at beside the step: nothing else reaches it, so that it stays pure. */
export interface Setting extends ClockSetting {
  readonly parameters: RuleParameters;
  readonly catalogue: Catalogue;
  readonly projectType: string;
  /** The class by which the item is handled for this project's facts, where it knows several. */
  readonly variant: string | null;
  /** What the item asks of this project, where the step stands on this of its park. */
  readonly askedMaterials: (reliance: Reliance | undefined) => readonly AskedMaterial[];
  readonly ties: readonly Tie[];
  /** Whether the procedure as it now is asks for the item; what had begun when it was redrawn goes on all the same. */
  readonly applies: boolean;
  /** How another item of the project stands; undefined where it does not apply. */
  readonly standing: (item: string) => Standing | undefined;
  /** How those stand that wait for this step (HARD). */
  readonly dependents: () => readonly Standing[];
  /** Whether building has begun anywhere in the project. */
  readonly worksStarted: () => boolean;
  /** Whether what depends on an item may count on it; what does not apply stands in nobody's way. */
  readonly isPositive: (item: string) => boolean;
  /** What stands in the way of everything that depends on it, anywhere above this step. */
  readonly impediments: () => readonly UpstreamImpediment[];
  /** The items that still keep a milestone shut: not yet granted for good. */
  readonly blockers: (milestone: string) => readonly string[];
  /** 容缺: what keeps a gate shut, of all that was promised in the project. */
  readonly owedAt: (gate: Gate) => readonly Owed[];
  /** Until when the applicant may not use a right, or apply for this item, in none of its projects; null where it may. */
  readonly suspendedUntil: (right: SuspendedRight) => Day | null;
  /** A notice as it is to be signed for this step, and for what it leaves for later: `N-17`. */
  readonly formToSign: (notice: string, deferred?: readonly string[]) => SignedForm;
  /** The office of a department that is competent where the step is led. */
  readonly officeOf: (department: string) => Addressee;
  /** What applies to the project, in the order of the procedure. */
  readonly procedure: readonly ProcedureEntry[];
  /** How everything stands that the project's procedure knows. */
  readonly standings: () => readonly Standing[];
  /** What is known of the project. */
  readonly facts: Facts;
  readonly newId: () => string;
}
