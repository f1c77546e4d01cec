import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { Item } from '../item.js';

/** Every item says for every type whether it applies; what is conditional has its condition, what is merged its reason. */
export function applicability(content: CatalogueContent): readonly Finding[] {
  return content.items.flatMap((item, n) => {
    const at = ['items', n, 'applies'] as const;
    const missing = content.projectTypes.filter(({ code }) => !(code in item.applies));
    return [
      ...missing.map(({ code: type }): Finding => ({
        code: 'type-missing',
        entry: item.code,
        path: at,
        data: { type },
      })),
      ...typesMarked(item, 'C')
        .filter(() => item.when === undefined)
        .map((type): Finding => ({
          code: 'condition-missing',
          entry: item.code,
          path: [...at, type],
          data: { type },
        })),
      ...typesMarked(item, 'M')
        .filter((type) => !(type in (item.mergedFor ?? {})))
        .map((type): Finding => ({
          code: 'merger-unexplained',
          entry: item.code,
          path: [...at, type],
          data: { type },
        })),
    ];
  });
}

const typesMarked = (item: Item, letter: string): readonly string[] =>
  Object.keys(item.applies).filter((type) => item.applies[type] === letter);
