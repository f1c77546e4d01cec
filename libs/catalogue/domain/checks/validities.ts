import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';
import { WORK_STARTED, type Item } from '../item.js';

/** An approval is used up only by what comes after it; asked for once more, it is decided no later than at first. */
export function validities(content: CatalogueContent): readonly Finding[] {
  const items = new Map(content.items.map((item) => [item.code, item]));
  return content.items.flatMap((item, n): Finding[] => {
    const at = ['items', n, 'validity'];
    const early = (item.validity?.until ?? []).filter(
      (code) => code !== WORK_STARTED && items.has(code) && !standsOn(code, item.code, items),
    );
    return [
      ...early.map((code): Finding => ({
        code: 'used-before-it',
        entry: item.code,
        path: [...at, 'until'],
        data: { item: code },
      })),
      ...lateReexamination(item).map((data): Finding => ({
        code: 'reexamined-too-late',
        entry: item.code,
        path: [...at, 'reexamination'],
        data,
      })),
    ];
  });
}

/** Whether one item comes after another, by whatever way; a recommended order is none. */
function standsOn(item: string, other: string, items: ReadonlyMap<string, Item>): boolean {
  const found = new Set([item]);
  for (const code of found)
    for (const edge of items.get(code)?.depends ?? []) if (edge.mode !== 'SOFT') found.add(edge.item);
  return found.has(other);
}

function lateReexamination({ limit, validity }: Item): readonly Finding['data'][] {
  const { statutory } = limit;
  const anew = validity?.reexamination;
  if (!anew || !statutory) return [];
  const isLate = anew.unit !== statutory.unit || anew.n > statutory.n || anew.basis.length === 0;
  return isLate ? [{ reexamination: anew.n, unit: anew.unit }] : [];
}
