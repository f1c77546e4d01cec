import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';

/** No item waits for itself, by whatever way round; each cycle is told once, as it runs. */
export function cycles(content: CatalogueContent): readonly Finding[] {
  const items = new Map(content.items.map((item, n) => [item.code, { item, n }]));
  const done = new Set<string>();
  const found: Finding[] = [];

  const visit = (code: string, trail: readonly string[]): void => {
    const entry = items.get(code);
    if (!entry || done.has(code)) return;
    entry.item.depends.forEach((edge, m) => {
      const start = [...trail, code].indexOf(edge.item);
      if (start < 0) return visit(edge.item, [...trail, code]);
      const cycle = [...trail, code, edge.item].slice(start).join(' → ');
      const path = ['items', entry.n, 'depends', m, 'item'];
      found.push({ code: 'cycle', entry: code, path, data: { cycle } });
    });
    done.add(code);
  };
  for (const code of items.keys()) visit(code, []);
  return found;
}
