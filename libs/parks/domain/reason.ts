import { citeClauses, type Catalogue, type Words } from '../../catalogue/domain/index.js';
import type { Reliance } from '../../procedure/domain/reliance.js';

/** Why an item is waived, simplified or open to commitment: never without the clause, and never for a fee (INV-L). */
export function reasonOf(catalogue: Catalogue, { by, effect }: Pick<Reliance, 'by' | 'effect'>): Words {
  const { zh, en } = catalogue.legend.assessmentEffects?.[effect] ?? { zh: effect, en: effect };
  const clauses = citeClauses(catalogue, catalogue.regionalAssessments.get(by)?.basis ?? []);
  return { zh: `${zh}（${clauses}）`, en: `${en} (${clauses})` };
}
