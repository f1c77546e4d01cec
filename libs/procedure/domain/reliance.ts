import type { Day } from '../../calendar/domain/day.js';
import {
  citeClauses,
  type AssessmentEffect,
  type Catalogue,
  type Words,
} from '../../catalogue/domain/index.js';

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

/** To the end of its last day. */
export const isInForce = ({ validUntil }: Pick<Reliance, 'validUntil'>, on: Day): boolean =>
  validUntil === null || on <= validUntil;

/** On what the sharing stands. */
export const basisOf = (catalogue: Catalogue, { by }: Pick<Reliance, 'by'>): string =>
  citeClauses(catalogue, catalogue.regionalAssessments.get(by)?.basis ?? []);

/** Why an item is waived, simplified or open to commitment: never without the clause, and never for a fee (INV-L). */
export function reasonOf(catalogue: Catalogue, reliance: Pick<Reliance, 'by' | 'effect'>): Words {
  const { effect } = reliance;
  const { zh, en } = catalogue.legend.assessmentEffects?.[effect] ?? { zh: effect, en: effect };
  const clauses = basisOf(catalogue, reliance);
  return { zh: `${zh}（${clauses}）`, en: `${en} (${clauses})` };
}
