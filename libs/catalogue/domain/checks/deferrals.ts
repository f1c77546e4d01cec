import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';

/**
 * 容缺: what decides whether the legal conditions are met is never deferred; what may come later has its date or its
 * milestone, in an item that knows provisional acceptance at all.
 */
export function deferrals(content: CatalogueContent): readonly Finding[] {
  return content.items.flatMap((item, n) =>
    item.materials.flatMap(({ ref, role, deferrable, supplyBy }, m): readonly Finding[] => {
      const allowed = !deferrable || (role === 'SECONDARY' && item.tolerance && supplyBy !== undefined);
      const path = ['items', n, 'materials', m];
      return allowed
        ? []
        : [{ code: 'deferral-not-allowed', entry: item.code, path, data: { material: ref } }];
    }),
  );
}
