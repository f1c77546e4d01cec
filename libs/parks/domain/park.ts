import type { Day } from '../../calendar/domain/day.js';
import type { Words } from '../../catalogue/domain/index.js';

/** 园区: an area whose assessments are made once, for all who build in it. */
export interface Park extends Words {
  readonly code: string;
  readonly region: string;
}

/** What an assessment covers; an empty list leaves nothing out. */
export interface Scope {
  readonly types: readonly string[];
  readonly items: readonly string[];
  /** It covers projects that meet any one of these. */
  readonly conditions: readonly string[];
}

/**
 * 区域评估成果: who made it, for whom, for how long. What it cost, and that nobody who builds there pays for it, is between
 * the government and the one who made it (优化营商环境条例 art. 42): there is no field for it.
 */
export interface ParkAssessment {
  /** `RA-…`. */
  readonly assessment: string;
  /** The number of its report. */
  readonly report: string;
  /** The department that had it made. */
  readonly department: string;
  readonly validFrom: Day;
  /** The last day on which it holds; null where what was found does not age. */
  readonly validUntil: Day | null;
  readonly scope: Scope;
}

export interface AssessedPark extends Park {
  readonly assessments: readonly ParkAssessment[];
}
