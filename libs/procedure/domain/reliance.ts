import type { Day } from '../../calendar/domain/day.js';
import type { AssessmentEffect } from '../../catalogue/domain/index.js';

/** 区域评估成果共享 (优化营商环境条例 art. 42): the assessment of its park that a project's item stands on. */
export interface Reliance {
  /** `RA-…`. */
  readonly by: string;
  readonly effect: AssessmentEffect;
  readonly park: string;
  /** The number of the assessment's report. */
  readonly report: string;
  /** The last day on which it holds; null where what was found does not age. */
  readonly validUntil: Day | null;
}
