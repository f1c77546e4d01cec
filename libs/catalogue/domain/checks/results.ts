import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';

/** The result documents and the items that make them name each other. */
export function results(content: CatalogueContent): readonly Finding[] {
  const producers = new Map(content.documents.map(({ code, producedBy }) => [code, producedBy]));
  const made = new Set(
    content.items.flatMap(({ code, outputs }) => outputs.map((output) => `${code} ${output}`)),
  );
  return [
    ...content.items.flatMap((item, n) =>
      item.outputs.flatMap((output, m): readonly Finding[] => {
        const producer = producers.get(output);
        if (producer === undefined || producer === item.code) return [];
        const path = ['items', n, 'outputs', m];
        return [
          { code: 'result-not-its-own', entry: item.code, path, data: { result: output, item: producer } },
        ];
      }),
    ),
    ...content.documents.flatMap(({ code, producedBy }, n): readonly Finding[] =>
      made.has(`${producedBy} ${code}`)
        ? []
        : [{ code: 'result-never-made', entry: code, path: ['documents', n], data: { item: producedBy } }],
    ),
  ];
}

/** A result that must be there at submission comes from an item that goes before. */
export function reachableResults(content: CatalogueContent): readonly Finding[] {
  const producers = new Map(content.documents.map(({ code, producedBy }) => [code, producedBy]));
  const depends = new Map(content.items.map((item) => [item.code, item.depends.map((edge) => edge.item)]));
  return content.items.flatMap((item, n) => {
    const before = predecessorsOf(item.code, depends);
    return item.materials.flatMap(({ ref, deferrable }, m): readonly Finding[] => {
      const producer = producers.get(ref);
      if (producer === undefined || deferrable || before.has(producer)) return [];
      const path = ['items', n, 'materials', m, 'ref'];
      return [{ code: 'result-out-of-reach', entry: item.code, path, data: { result: ref, item: producer } }];
    });
  });
}

function predecessorsOf(item: string, depends: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [item];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const before of depends.get(next) ?? []) {
      if (!found.has(before)) open.push(before);
      found.add(before);
    }
  }
  return found;
}
