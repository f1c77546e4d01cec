import type { Duration, Item, ItemKind, LimitUnit } from './item.js';
import type { Clause, Confidence, Words } from './words.js';

export interface Department extends Words {
  readonly code: string;
  readonly kind: 'GOV' | 'UTIL' | 'OWNER' | 'AGENCY';
}

export interface ProjectType extends Words {
  readonly code: string;
  readonly splclx: number;
  readonly group: string;
  /** One budget of working days for each stage, or for stages that are handled as one. */
  readonly stageLimits: readonly { readonly stages: readonly string[]; readonly wd: number }[];
  readonly totalLimitWd: number | null;
  readonly conf: Confidence;
}

export interface Stage extends Words {
  readonly code: string;
  readonly lead: string;
  readonly altLead?: string;
  readonly gateItem: string | null;
  readonly main: readonly string[];
}

export type FactValue = boolean | number | string | null;
/** 情形: what is known of a project. A fact that is missing counts as no, zero or none. */
export type Facts = Readonly<Record<string, FactValue>>;

interface NamedFact extends Words {
  readonly name: string;
}
export interface ChoiceFact extends NamedFact {
  readonly type: 'enum';
  readonly options: readonly ({ readonly value: string } & Words)[];
}
export interface NumberFact extends NamedFact {
  readonly type: 'number';
  readonly unit: string;
}
export interface YesNoFact extends NamedFact {
  readonly type: 'bool';
}
export type FactDefinition = ChoiceFact | NumberFact | YesNoFact;

export type FactTest =
  | { readonly fact: string; readonly op: 'is'; readonly value: boolean }
  | { readonly fact: string; readonly op: 'eq'; readonly value: string | number }
  | { readonly fact: string; readonly op: 'in'; readonly value: readonly string[] }
  | { readonly fact: string; readonly op: 'ge' | 'gt' | 'le' | 'lt'; readonly value: number };

/** True where all tests of any one of the alternatives are. */
export interface Condition extends Words {
  readonly code: string;
  readonly any: readonly (readonly FactTest[])[];
}

export interface Material extends Words {
  readonly code: string;
  /** SHARED is fetched and never asked for (INV-F); AGENCY is written by an institution and handed in by the applicant. */
  readonly source: 'APPLICANT' | 'SHARED' | 'AGENCY';
  readonly defaultDeferWd: number | null;
  /** The question that it settles, of those that are never left open (`Deferral.neverDeferrable`). */
  readonly settles?: string;
}

/** 容缺: what may not be promised for later, and what is shut until everything that was promised is there. */
export interface Deferral {
  readonly neverDeferrable: Readonly<Record<string, Words>>;
  readonly gates: {
    readonly BEFORE_START: { readonly milestone: string };
    readonly BEFORE_COMPLETION_FILING: { readonly item: string };
  };
}

/** The result of an item: fetched by whoever needs it, never asked for. */
export interface ResultDocument extends Words {
  readonly code: string;
  readonly producedBy: string;
}

/** What a clause is worth: 行政许可法 art. 42 and 45 let only laws and regulations say otherwise. */
export type SourceRank =
  'LAW' | 'REGULATION' | 'LOCAL_REGULATION' | 'RULE' | 'NORMATIVE' | 'STANDARD' | 'KNOWLEDGE' | 'PRACTICE';

export interface Source {
  readonly code: string;
  readonly title: string;
  /** As it is cited in a notice, before the article's number. */
  readonly cite: string;
  readonly rank: SourceRank;
  readonly how: string;
  readonly grade: Confidence;
}

/** What the law allows for a kind of item or for one item; an item's own comes first. */
export interface LegalLimit extends Duration {
  readonly kind?: ItemKind;
  readonly item?: string;
  /** How many units it may be extended by; null where the law knows no extension. */
  readonly extension: number | null;
  readonly clause: Clause;
  readonly text: string;
}

export type HolderKind = 'department' | 'applicant' | 'third-party' | 'higher-authority';

export interface SpecialProcedure extends Words {
  readonly code: string;
  /** Among those that 行政许可法 art. 45 takes out of the limit. */
  readonly art45: boolean;
  readonly defaultMax: number | null;
  readonly unit: LimitUnit;
  /** Who has the ball while it lasts. */
  readonly stopsBy: HolderKind;
  readonly needs: readonly ('WRITTEN_NOTICE' | 'APPLICANT_CONFIRMATION' | 'LEADER_APPROVAL')[];
  readonly note: string;
}

/** A report that a shared assessment stands in for. */
export interface ReplacedReport {
  readonly material: string;
  /** What the applicant hands in instead; left out, it is the assessment itself that stands in its place. */
  readonly by?: string;
}

/** 区域评估 (优化营商环境条例 art. 42): one assessment for all who build in a region, and no other is asked of them. */
export interface RegionalAssessment extends Words {
  readonly code: string;
  readonly lead: string;
  /** Null where what was found does not age. */
  readonly defaultValidityMonths: number | null;
  readonly freeOfCharge: boolean;
  /** From version 2026.2 on, as is what it replaces. */
  readonly basis?: readonly Clause[];
  /** What items that it simplifies or turns to commitment no longer ask for. */
  readonly replaces?: readonly ReplacedReport[];
  readonly note: string;
}

export interface Milestone extends Words {
  readonly code: string;
  /** Each must be positive, as far as it applies to the project. */
  readonly requires: readonly string[];
  /** One of each group must be positive, as far as any applies. */
  readonly requiresAny: readonly (readonly string[])[];
  /** Reported once the milestone is passed; never in its way. */
  readonly reportedAfter: readonly string[];
  readonly note: string;
}

export interface IntermediaryService extends Words {
  readonly code: string;
  readonly kind: 'AGENCY';
}

export interface Profile extends Words {
  readonly code: string;
  readonly type: string;
  readonly facts: Facts;
}

/** How to read the catalogue's letters, in words. */
export interface Legend {
  readonly applies: Readonly<Record<string, Words>>;
  readonly conditionNotMet: Words;
  readonly dependencyModes: Readonly<Record<string, Words>>;
  readonly commitment: Readonly<Record<string, Words>>;
  readonly tacit: Readonly<Record<string, Words>>;
  /** What a shared assessment does to an item; from version 2026.2 on. */
  readonly assessmentEffects?: Readonly<Record<string, Words>>;
  readonly confidence: Readonly<Record<string, Words>>;
  readonly rules: Readonly<Record<string, string>>;
  /** 国办发〔2020〕42号: what no item may be about that is decided on commitment; from version 2026.3 on. */
  readonly exclusions?: Readonly<Record<string, Words>>;
}

/** A version as it is written, stored and published: plain data. */
export interface CatalogueContent {
  readonly version: string;
  readonly title: Words;
  readonly asOf: string;
  readonly legend: Legend;
  /** On what every 承诺时限 stands. */
  readonly promise: { readonly basis: readonly Clause[] };
  /** From version 2026.3 on. */
  readonly deferral?: Deferral;
  readonly nationalTotalLimit: {
    readonly n: number;
    readonly unit: LimitUnit;
    readonly scope: string;
    readonly conf: Confidence;
    readonly localExamples: readonly string[];
  };
  readonly sources: readonly Source[];
  readonly legalLimits: readonly LegalLimit[];
  readonly departments: readonly Department[];
  readonly projectTypes: readonly ProjectType[];
  readonly stages: readonly Stage[];
  readonly facts: readonly FactDefinition[];
  readonly conditions: readonly Condition[];
  readonly materials: readonly Material[];
  readonly documents: readonly ResultDocument[];
  readonly specialProcedures: readonly SpecialProcedure[];
  readonly regionalAssessments: readonly RegionalAssessment[];
  readonly milestones: readonly Milestone[];
  readonly intermediaryServices: readonly IntermediaryService[];
  readonly profiles: readonly Profile[];
  readonly items: readonly Item[];
}

/** A version as it is used: every code is found by looking it up. */
export interface Catalogue {
  readonly version: string;
  readonly legend: Legend;
  readonly promise: CatalogueContent['promise'];
  readonly deferral?: Deferral;
  readonly nationalTotalLimit: CatalogueContent['nationalTotalLimit'];
  readonly sources: ReadonlyMap<string, Source>;
  readonly legalLimits: readonly LegalLimit[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly projectTypes: ReadonlyMap<string, ProjectType>;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly materials: ReadonlyMap<string, Material>;
  readonly documents: ReadonlyMap<string, ResultDocument>;
  readonly specialProcedures: ReadonlyMap<string, SpecialProcedure>;
  readonly regionalAssessments: ReadonlyMap<string, RegionalAssessment>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly intermediaryServices: ReadonlyMap<string, IntermediaryService>;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly items: ReadonlyMap<string, Item>;
}

const byCode = <T extends { readonly code: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.code, entry]));

export const indexCatalogue = (content: CatalogueContent): Catalogue => ({
  version: content.version,
  legend: content.legend,
  promise: content.promise,
  deferral: content.deferral,
  nationalTotalLimit: content.nationalTotalLimit,
  sources: byCode(content.sources),
  legalLimits: content.legalLimits,
  departments: byCode(content.departments),
  projectTypes: byCode(content.projectTypes),
  stages: byCode(content.stages),
  facts: new Map(content.facts.map((fact) => [fact.name, fact])),
  conditions: byCode(content.conditions),
  materials: byCode(content.materials),
  documents: byCode(content.documents),
  specialProcedures: byCode(content.specialProcedures),
  regionalAssessments: byCode(content.regionalAssessments),
  milestones: byCode(content.milestones),
  intermediaryServices: byCode(content.intermediaryServices),
  profiles: byCode(content.profiles),
  items: byCode(content.items),
});
