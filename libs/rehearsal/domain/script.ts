import type { Day } from '../../calendar/domain/day.js';
import type { CommandName } from './commands.js';
import type { FactName, StateName } from './facts.js';

/** A rehearsal as it was written, every code known and every instant in order. */
export interface Script {
  readonly title: string | null;
  /** Business time at which the project is registered. */
  readonly start: Date;
  readonly parameters: Readonly<Record<string, RuleValue>>;
  readonly project: ScriptProject;
  /** 园区, by their codes. */
  readonly parks: Readonly<Record<string, ScriptPark>>;
  /** Items that count as granted and delivered at `start`. */
  readonly granted: readonly string[];
  /** 地方试点: items that the place's own catalogue would open to decisions by silence (format 1.1). */
  readonly pilots: readonly string[];
  readonly entries: readonly ScriptEntry[];
  readonly expectations: readonly Expectation[];
}

export interface ScriptProject {
  readonly name: string;
  readonly type: string;
  /** The profile's facts, with those of the script laid over them. */
  readonly facts: Readonly<Record<string, RuleValue>>;
  /** The park in which it lies. */
  readonly park: string | null;
}

/** What was assessed in a park, by kind: `RA-GEO`. */
export interface ScriptPark {
  readonly assessments: Readonly<Record<string, { readonly validUntil: Day }>>;
}

export type RuleValue = string | number | boolean;

export type ScriptEntry = LetTimePass | ScriptCommand;

export interface LetTimePass {
  readonly line: number;
  readonly until: Date;
}

export interface ScriptCommand {
  readonly line: number;
  readonly at: Date;
  readonly as: ScriptActor;
  readonly do: CommandName;
  readonly item: string | null;
  /** What else the command says, by the format's own keys: `materials`, `reason`, `days` … */
  readonly details: CommandDetails;
  /** `true`: must be refused; a text: refused with this very code; null: must be done. */
  readonly refused: true | string | null;
}

export type CommandDetails = Readonly<Record<string, DetailValue>>;

export type DetailValue = string | number | boolean | readonly string[];

/** Who speaks in a script: one of the roles of the format, an office where the role is of one. */
export interface ScriptActor {
  /** As it was written, and as facts carry it: `applicant`, `dept:NRP`. */
  readonly label: string;
  readonly role: string;
  readonly department: string | null;
}

export type Expectation = FactExpected | FactExcluded | StateExpected;

interface FactPattern {
  readonly line: number;
  readonly item: string | null;
  /** The date of the fact's `at`. */
  readonly on: Day | null;
  /** A subset that the fact's data must match. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

export interface FactExpected extends FactPattern {
  readonly fact: FactName;
}

export interface FactExcluded extends FactPattern {
  readonly never: FactName;
}

/** The state of a step at the end. */
export interface StateExpected {
  readonly line: number;
  readonly item: string;
  readonly state: StateName;
}
