import { isMet, type Catalogue, type Facts, type ItemMaterial } from '../../catalogue/domain/index.js';
import type { Procedure } from './procedure.js';

/** A material as one project's step asks for it. */
export interface AskedMaterial extends ItemMaterial {
  /** `applicant` hands it in (an institution may have written it); `shared` and `result` are fetched. */
  readonly from: 'applicant' | 'shared' | 'result';
  /** The item whose result it is. */
  readonly producedBy: string | null;
}

/**
 * The materials that an item asks of this project. INV-F: shared data and the results of other items are fetched,
 * never asked for; a result is needed only if its item applies to the project.
 */
export function askedMaterials(
  catalogue: Catalogue,
  procedure: Procedure,
  item: string,
  facts: Facts,
): readonly AskedMaterial[] {
  const applying = new Set(procedure.entries.map((entry) => entry.item));
  return (catalogue.items.get(item)?.materials ?? [])
    .filter(({ when }) => when === undefined || isMet(catalogue, when, facts))
    .map((material) => sourced(catalogue, material))
    .filter(({ producedBy }) => producedBy === null || applying.has(producedBy));
}

function sourced(catalogue: Catalogue, material: ItemMaterial): AskedMaterial {
  const result = catalogue.documents.get(material.ref);
  if (result) return { ...material, from: 'result', producedBy: result.producedBy };
  const shared = catalogue.materials.get(material.ref)?.source === 'SHARED';
  return { ...material, from: shared ? 'shared' : 'applicant', producedBy: null };
}
