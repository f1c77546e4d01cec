import type { Catalogue } from './catalogue.js';
import type { Item } from './item.js';

/** Which items are asked for; what is left out is not asked about. */
export interface ItemSelection {
  readonly stage?: string;
  readonly kind?: string;
  /** A project type for which the item is not ruled out. */
  readonly type?: string;
  /** The department that leads it. */
  readonly department?: string;
}

export function selectItems(
  catalogue: Catalogue,
  { stage, kind, type, department }: ItemSelection,
): readonly Item[] {
  return [...catalogue.items.values()].filter(
    (item) =>
      (stage === undefined || item.stage === stage) &&
      (kind === undefined || item.kind === kind) &&
      (type === undefined || ['R', 'C', 'M'].includes(item.applies[type] ?? 'N')) &&
      (department === undefined || item.lead === department),
  );
}
