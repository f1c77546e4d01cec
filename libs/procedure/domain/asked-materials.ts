import { isMet, type Catalogue, type Facts, type ItemMaterial } from '../../catalogue/domain/index.js';
import type { Procedure } from './procedure.js';
import type { Reliance } from './reliance.js';

/** A material as one project's step asks for it. */
export interface AskedMaterial extends ItemMaterial {
  /**
   * `applicant` hands it in (an institution may have written it); `shared` and `result` are fetched, and so is the
   * park's `assessment` that stands in a report's place.
   */
  readonly from: 'applicant' | 'shared' | 'result' | 'assessment';
  /** The item whose result it is. */
  readonly producedBy: string | null;
}

/**
 * The materials that an item asks of this project. INV-F: shared data and the results of other items are fetched,
 * never asked for; a result is needed only if its item applies to the project.
 */
export function askedMaterials(
  catalogue: Catalogue,
  procedure: Pick<Procedure, 'entries'>,
  item: string,
  facts: Facts,
  reliance?: Pick<Reliance, 'by'>,
): readonly AskedMaterial[] {
  const applying = new Set(procedure.entries.map((entry) => entry.item));
  return (catalogue.items.get(item)?.materials ?? [])
    .filter(({ when }) => when === undefined || isMet(catalogue, when, facts))
    .map((material) => spared(catalogue, material, reliance) ?? sourced(catalogue, material))
    .filter(({ producedBy }) => producedBy === null || applying.has(producedBy));
}

function sourced(catalogue: Catalogue, material: ItemMaterial): AskedMaterial {
  const result = catalogue.documents.get(material.ref);
  if (result) return { ...material, from: 'result', producedBy: result.producedBy };
  const shared = catalogue.materials.get(material.ref)?.source === 'SHARED';
  return { ...material, from: shared ? 'shared' : 'applicant', producedBy: null };
}

/**
 * 优化营商环境条例 art. 42: where the region is assessed, nobody is asked for an assessment of its own. The shared one
 * stands in the report's place, or the applicant hands in what the catalogue says instead.
 */
function spared(
  catalogue: Catalogue,
  material: ItemMaterial,
  reliance: Pick<Reliance, 'by'> | undefined,
): AskedMaterial | undefined {
  const assessment = reliance && catalogue.regionalAssessments.get(reliance.by);
  const replaced = assessment?.replaces?.find((report) => report.material === material.ref);
  if (!replaced) return undefined;
  if (replaced.by === undefined) return { ...material, from: 'assessment', producedBy: null };
  return sourced(catalogue, { ...material, ref: replaced.by });
}
