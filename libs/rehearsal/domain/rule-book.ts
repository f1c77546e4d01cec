import type { RuleValue } from './script.js';

/** What a script may speak of: the codes of the catalogue, and the bounds of what it may set. */
export interface RuleBook {
  /** Each with the materials that it asks for. */
  readonly items: ReadonlyMap<string, ReadonlySet<string>>;
  readonly departments: ReadonlySet<string>;
  /** Materials and documents: `M-…` and `D-…`. */
  readonly materials: ReadonlySet<string>;
  /** Special procedures: `SP-…`. */
  readonly procedures: ReadonlySet<string>;
  /** Regional assessments: `RA-…`. */
  readonly assessments: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly profiles: ReadonlyMap<string, Readonly<Record<string, RuleValue>>>;
  readonly projectFacts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  /** What would be accepted, in words; null where the value is. */
  readonly faultOfFact: (name: string, value: RuleValue) => Fault | null;
  readonly faultOfParameter: (key: string, value: RuleValue) => Fault | null;
  /** Of values that are each accepted, by their keys: what would be, where two of them do not go together. */
  readonly parameterFaultsTogether: (
    values: Readonly<Record<string, RuleValue>>,
  ) => ReadonlyMap<string, Fault>;
  readonly procedureOf: (type: string, facts: Readonly<Record<string, RuleValue>>) => DrawnProcedure;
}

export interface Fault {
  readonly zh: string;
  readonly en: string;
}

export interface DrawnProcedure {
  readonly applicable: ReadonlySet<string>;
  /** Items that this type of project has done with another one. */
  readonly merged: ReadonlySet<string>;
}
