import type { Applies, LimitUnit } from './item.js';
import type { Clause, Words } from './words.js';

/** A code with what it stands for. */
export interface Named extends Words {
  readonly code: string;
}

export interface Citation extends Clause {
  readonly title: string;
  readonly cite: string;
  readonly rank: string;
}

export interface DescribedLimit {
  readonly n: number;
  readonly unit: LimitUnit;
  readonly basis: readonly Citation[];
  readonly confidence: string;
}

export interface DescribedStatutoryLimit extends DescribedLimit {
  readonly start: string;
  readonly against: string;
  /** The calendar days of a special law's plain 日. */
  readonly calendarDays: number | null;
}

export interface DescribedExtension extends DescribedLimit {
  readonly approver: string;
}

/** An item of the catalogue in words: nothing has to be looked up to understand it. */
export interface ItemDescription extends Named {
  readonly stage: Named;
  readonly kind: string;
  readonly domain: string;
  readonly lead: Named;
  readonly coop: readonly Named[];
  readonly applies: readonly (Named & { readonly applies: Applies; readonly meaning: Words })[];
  readonly condition?: Named;
  readonly depends: readonly DescribedDependency[];
  readonly statutory?: DescribedStatutoryLimit;
  readonly extension?: DescribedExtension;
  readonly promised: number | null;
  readonly promisedByType: readonly (Named & { readonly promised: number })[];
  readonly promiseBasis: readonly Citation[];
  readonly countsInTotal: boolean;
  readonly materials: readonly DescribedMaterial[];
  readonly specialProcedures: readonly DescribedStop[];
  readonly variants: readonly (Named & {
    readonly condition: Named;
    readonly decidedOnCommitment: boolean;
  })[];
  readonly commitment: Named;
  readonly exclusion?: { readonly grounds: readonly Named[]; readonly unless: readonly Citation[] };
  readonly tolerance: boolean;
  readonly tacit: Named;
  readonly regionalAssessment?: Named & { readonly effect: string; readonly note: string };
  readonly results: readonly Named[];
  readonly validity?: {
    readonly n: number;
    readonly unit: LimitUnit;
    readonly text: string;
    readonly confidence: string;
    /** The items that use it up, and `WORK_STARTED`; none where it is in use until its end. */
    readonly until: readonly string[];
  };
  readonly mergedWith: readonly Named[];
  readonly legal: readonly Citation[];
  readonly confidence: Named;
  readonly note: string | null;
}

export interface DescribedDependency extends Named {
  readonly mode: Named;
  readonly condition?: Named;
  readonly types: readonly Named[];
  readonly fact?: Named;
  readonly basis: string | null;
}

export interface DescribedMaterial extends Named {
  readonly role: string;
  /** APPLICANT or AGENCY: handed in; SHARED or RESULT: fetched. */
  readonly source: string;
  readonly producedBy?: Named;
  readonly deferrable: boolean;
  readonly supplyBy?: {
    readonly n: number | null;
    readonly unit: LimitUnit | null;
    readonly milestone: string | null;
  };
  readonly condition?: Named;
}

export interface DescribedStop extends Named {
  readonly stopsClock: boolean;
  readonly basis: readonly Citation[];
  readonly max: number | null;
  readonly unit: LimitUnit;
  readonly needs: readonly string[];
}
