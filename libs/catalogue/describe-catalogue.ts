import { NotFound } from '../platform/domain/not-found.js';
import type { CatalogueRegistry } from './catalogue-registry.js';
import type { Catalogue } from './domain/catalogue.js';
import { describeItem } from './domain/describe-item.js';
import type { ItemDescription } from './domain/item-description.js';
import { selectItems, type ItemSelection } from './domain/select-items.js';

/** The version of that name; `current` is what a new project begins with. */
export async function findCatalogue(registry: CatalogueRegistry, version: string): Promise<Catalogue> {
  return registry.get(await registry.nameOf(version));
}

export async function listItems(
  registry: CatalogueRegistry,
  version: string,
  selection: ItemSelection,
): Promise<readonly ItemDescription[]> {
  const catalogue = await findCatalogue(registry, version);
  return selectItems(catalogue, selection).map((item) => describeItem(catalogue, item));
}

export async function findItem(
  registry: CatalogueRegistry,
  version: string,
  code: string,
): Promise<ItemDescription> {
  const catalogue = await findCatalogue(registry, version);
  const item = catalogue.items.get(code);
  if (!item) throw new NotFound('item', code);
  return describeItem(catalogue, item);
}
