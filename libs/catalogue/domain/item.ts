import type { Clause, Confidence, Words } from './words.js';

/** R required, C conditional, M merged or exempt, N not applicable; all of R and C still subject to `when`. */
export type Applies = 'R' | 'C' | 'M' | 'N';

export type ItemKind =
  | 'ADMIN_LICENCE'
  | 'GOV_APPROVAL'
  | 'FILING'
  | 'REG'
  | 'REGISTRATION'
  | 'CONFIRMATION'
  | 'TECH_REVIEW'
  | 'ASSESSMENT'
  | 'UTILITY'
  | 'TENDER_STEP'
  | 'BUNDLE'
  | 'SUPERVISION'
  | 'PRECONDITION'
  | 'INTERNAL'
  | 'CONTRACT'
  | 'PLAN'
  | 'SELF';

/**
 * HARD: locked until the predecessor is granted. DECIDE: may be accepted, its decision waits.
 * WITH: decided together. SOFT: an order that is recommended and never blocks.
 */
export type DependencyMode = 'HARD' | 'DECIDE' | 'WITH' | 'SOFT';

export interface Dependency {
  readonly item: string;
  readonly mode: DependencyMode;
  /** The edge holds only for projects that meet this condition. */
  readonly when?: string;
  /** The edge holds only for these project types. */
  readonly types?: readonly string[];
  /** The edge holds only where this yes/no fact is true. */
  readonly only?: string;
  readonly basis?: string;
}

export type LimitUnit = 'WD' | 'CD' | 'M' | 'Y';

export interface Duration {
  readonly n: number;
  readonly unit: LimitUnit;
}

/** The event that starts an item's legal limit; against whom it runs follows from it (`limitRunsAgainst`). */
export type LimitStart =
  | 'ACCEPTED'
  | 'RECEIVED'
  | 'COMPLETE_INFO'
  | 'ACCEPTANCE_PASSED'
  | 'COMPLETED'
  | 'STARTED'
  | 'EVALUATION_REPORT'
  | 'AWARD_DETERMINED'
  | 'AWARD_NOTICE'
  | 'DOC_ISSUED';

export interface StatutoryLimit extends Duration {
  readonly start: LimitStart;
  readonly conf: Confidence;
  readonly basis: readonly Clause[];
  /** The special law says plain 日: read as working days by default, its calendar date is watched too (T-11). */
  readonly textUnit?: string;
  readonly strictCalendarDays?: number;
}

export interface Extension extends Duration {
  readonly approver: 'ORGAN_HEAD' | 'ORGAN_CHIEF' | 'SELF';
  readonly conf: Confidence;
  readonly basis: readonly Clause[];
}

export interface Limit {
  readonly statutory: StatutoryLimit | null;
  readonly extension: Extension | null;
  /** 承诺时限, working days. */
  readonly promised: number | null;
  readonly promisedByType?: Readonly<Record<string, number>>;
  /** Whether its days count in the stage's and the project's total. */
  readonly countsInTotal: boolean;
}

export type SupplyMilestone = 'BEFORE_DECISION' | 'BEFORE_START' | 'BEFORE_COMPLETION_FILING';

/** 容缺: so long after acceptance, or whenever it comes, but by then. */
export type SupplyBy = Duration | { readonly milestone: SupplyMilestone };

export interface ItemMaterial {
  /** `M-…` a material, `D-…` the result of another item. */
  readonly ref: string;
  readonly role: 'MAIN' | 'SECONDARY';
  readonly deferrable: boolean;
  readonly supplyBy?: SupplyBy;
  /** Asked for only of projects that meet this condition. */
  readonly when?: string;
}

/** A special procedure that the item knows, and whether the law lets it stop the item's clock. */
export interface ClockStop {
  readonly procedure: string;
  readonly stopsClock: boolean;
  /** Never empty where it stops the clock (INV-C). */
  readonly basis: readonly Clause[];
  readonly max?: number;
  readonly unit?: LimitUnit;
  readonly conf?: Confidence;
}

/** One item that is handled in different ways by class, e.g. 水土保持方案 as report or as table. */
export interface ItemVariant extends Words {
  readonly code: string;
  readonly when: string;
  /** Decided at once on the applicant's signed commitment. */
  readonly decidedOnCommitment: boolean;
}

export interface Renewal {
  readonly applyBefore?: Duration;
  readonly times?: number;
  readonly max?: Duration;
  /** The renewal follows a regime of its own. */
  readonly under?: string;
}

/** In `Validity.until`: whoever begins to build has used it. */
export const WORK_STARTED = 'WORK_STARTED';

export interface Validity extends Duration {
  readonly conf: Confidence;
  readonly text: string;
  /** The very clause, where the item's legal bases name more. */
  readonly basis?: readonly Clause[];
  /**
   * What it has to have led to by its end, and is used up by: one of these items, or the start of building
   * (`WORK_STARTED`). Left out, it is in use until its end. From version 2026.3 on.
   */
  readonly until?: readonly string[];
  readonly renew?: Renewal;
  /** 重新审核: how soon it is decided when it is asked for once more because its time has passed. */
  readonly reexamination?: StatutoryLimit;
}

/** What a regional assessment does to an item: nobody applies, less is asked for, or it may go by commitment. */
export type AssessmentEffect = 'EXEMPT' | 'SIMPLIFY' | 'COMMIT';

/**
 * 国办发〔2020〕42号: what is never left to an applicant's word, by the legend's seven grounds, unless a national rule
 * says otherwise of this very item.
 */
export interface Exclusion {
  readonly grounds: readonly string[];
  readonly unless: readonly Clause[];
}

/** 行政许可法 art. 78, 79: a matter of public safety, health, life or property. */
export const concernsSafety = ({ exclusion }: Pick<Item, 'exclusion'>): boolean =>
  (exclusion?.grounds ?? []).some((ground) => ground === 'PUBLIC_SAFETY' || ground === 'LIFE_AND_PROPERTY');

const NEVER_BY_SILENCE = ['security', 'environment', 'fire', 'emergency', 'seismic'];

/**
 * INV-E: a silent department never grants a safety, environment, security or fire licence; nor anything that 国办发〔2020〕42号
 * excludes, whatever it is that a national rule leaves to the applicant's word.
 */
export const mayBeDecidedBySilence = ({ domain, exclusion }: Pick<Item, 'domain' | 'exclusion'>): boolean =>
  !NEVER_BY_SILENCE.includes(domain) && (exclusion?.grounds ?? []).length === 0;

/** 事项: what can be asked for, of whom, on what legal basis, within what limit, with which materials. */
export interface Item extends Words {
  readonly code: string;
  readonly stage: string;
  readonly kind: ItemKind;
  readonly domain: string;
  readonly lead: string;
  readonly coop: readonly string[];
  readonly applies: Readonly<Record<string, Applies>>;
  readonly when?: string;
  readonly depends: readonly Dependency[];
  readonly limit: Limit;
  readonly materials: readonly ItemMaterial[];
  readonly clockStops: readonly ClockStop[];
  readonly variants?: readonly ItemVariant[];
  readonly commitment: 'FULL' | 'MATERIAL' | 'PILOT' | 'NONE';
  /** From version 2026.3 on. */
  readonly exclusion?: Exclusion;
  readonly tolerance: boolean;
  readonly regionalAssessment: {
    readonly assessment: string;
    readonly effect: AssessmentEffect;
    readonly note: string;
  } | null;
  readonly outputs: readonly string[];
  readonly validity: Validity | null;
  readonly tacit: 'NONE' | 'CONSULT_ONLY' | 'DEEMED_ON_COMPLETE' | 'LOCAL_PILOT';
  /** Handled together with one of these where it applies. */
  readonly mergedWith?: readonly string[];
  /** Where and why it is merged or exempt, for each type marked M. */
  readonly mergedFor?: Readonly<Record<string, Words & { readonly into?: string }>>;
  readonly selfOrganised?: boolean;
  readonly nationalItemCodes?: readonly string[];
  readonly legal: readonly Clause[];
  readonly confidence: Confidence;
  readonly note?: string;
}
