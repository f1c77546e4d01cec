import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { Item, ItemMaterial } from '../item.js';

/**
 * 容缺: what decides whether the legal conditions are met is never deferred; what may come later has its date or its
 * milestone, in an item that knows provisional acceptance at all.
 */
export function deferrals(content: CatalogueContent): readonly Finding[] {
  return deferred(content).flatMap(({ item, material, path }): readonly Finding[] =>
    isAllowed(item, material)
      ? []
      : [{ code: 'deferral-not-allowed', entry: item.code, path, data: { material: material.ref } }],
  );
}

/** 土地来源, 规划符合性, 结构安全与消防, 环评, 安全审查, 法定代表人身份: what settles one of these no item lets come later. */
export function neverDeferred(content: CatalogueContent): readonly Finding[] {
  const settles = new Map(content.materials.map((material) => [material.code, material.settles]));
  return deferred(content).flatMap(({ item, material: { ref }, path }): readonly Finding[] => {
    const question = settles.get(ref);
    return question === undefined
      ? []
      : [{ code: 'never-deferrable', entry: item.code, path, data: { material: ref, question } }];
  });
}

const deferred = (content: CatalogueContent) =>
  content.items.flatMap((item, n) =>
    item.materials.flatMap((material, m) =>
      material.deferrable ? [{ item, material, path: ['items', n, 'materials', m] as const }] : [],
    ),
  );

/** No time at all is no deferral. */
const isAllowed = ({ tolerance }: Item, { role, supplyBy }: ItemMaterial): boolean =>
  tolerance && role === 'SECONDARY' && supplyBy !== undefined && !('n' in supplyBy && supplyBy.n === 0);
