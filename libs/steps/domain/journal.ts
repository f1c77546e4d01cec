import type { Day } from '../../calendar/domain/day.js';
import type { Fact, FactData, FactName, SuspendedRight } from '../../facts/domain/facts.js';
import { signature, SYSTEM, type Actor } from '../../identity/domain/actor.js';
import type { Addressee, Duty } from './duty.js';
import type { Holder } from './holder.js';
import type { Possession } from './possession.js';
import type { Matter } from './matter.js';
import type { StepState } from './states.js';
import type { Standing, StepFile } from './step-file.js';

/** A holding period that has ended; the open one is the step's own. */
export interface EndedHolding {
  readonly step: StepFile;
  readonly holder: Holder;
  readonly state: StepState;
  readonly from: Date;
  readonly to: Date;
}

/** An entry in somebody's list: what goes out to the person concerned is this, beside the fact. */
export interface Reminder {
  readonly to: Addressee;
  readonly fact: Fact;
}

/** A duty that is done, or that nobody has any more. */
export interface EndedDuty {
  readonly step: StepFile;
  readonly duty: Duty;
  readonly at: Date;
  /** For how many working days somebody had it. */
  readonly days: number;
}

/** A matter that is over. */
export interface EndedMatter {
  readonly matter: Matter;
  readonly at: Date;
}

/** A right that the applicant may not use for a time, in none of its projects. */
export interface Suspension {
  readonly right: SuspendedRight;
  readonly until: Day;
  readonly from: Date;
  readonly stepId: string;
  readonly item: string;
  readonly because: string;
}

/** Of what a fact is told, by whom, and to whom. */
export interface Telling {
  readonly step?: Standing;
  readonly actor?: Actor;
  readonly to?: readonly Addressee[];
}

/** What happened in one transaction, in the order in which it happened. */
export class Journal {
  readonly facts: Fact[] = [];
  readonly holdings: EndedHolding[] = [];
  readonly possessions: Possession[] = [];
  readonly endedDuties: EndedDuty[] = [];
  readonly endedMatters: EndedMatter[] = [];
  readonly reminders: Reminder[] = [];
  readonly suspensions: Suspension[] = [];
  /** The ids of the rule book's transitions that were taken. */
  readonly transitions: string[] = [];

  /** A fact of the project, or of a step at whose file nobody is. */
  tell<Name extends FactName>(
    name: Name,
    at: Date,
    data: FactData[Name],
    { step, actor = SYSTEM, to = [] }: Telling,
  ): void {
    const where = step ? { item: step.item, stepId: step.id } : {};
    const fact: Fact = { name, at, ...where, ...signature(actor), data };
    this.facts.push(fact);
    this.reminders.push(...to.map((addressee) => ({ to: addressee, fact })));
  }
}

/** A turn in a step's life that concerns others than the step. */
export interface Turn {
  /**
   * `late`: the lead's time is over, `because` says the light; `neglected`: that of somebody beside it, who has to do it all
   * the same, `because` says which duty.
   */
  readonly what: 'granted' | 'fell' | 'late' | 'neglected';
  readonly because: string;
  readonly at: Date;
  readonly who: Actor;
}
