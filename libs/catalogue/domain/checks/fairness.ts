import type { CatalogueContent } from '../catalogue.js';
import { unfairIn } from '../fairness.js';
import type { Finding, Path } from '../finding.js';

/** INV-K: no rule of the catalogue asks where somebody is registered, pays taxes or counts in the statistics. */
export function fairness(content: CatalogueContent): readonly Finding[] {
  return SECTIONS.flatMap((section) =>
    content[section].flatMap((entry, n) => {
      const named = 'code' in entry ? entry.code : entry.name;
      return textsIn(entry, [section, n]).flatMap(({ text, path }): readonly Finding[] => {
        const unfair = unfairIn(text);
        return unfair ? [{ code: 'unfair-condition', entry: named, path, data: { ...unfair } }] : [];
      });
    }),
  );
}

/** Wherever it can be written what is asked of whom. */
const SECTIONS = ['facts', 'conditions', 'materials', 'milestones', 'regionalAssessments', 'items'] as const;

interface Written {
  readonly text: string;
  readonly path: Path;
}

function textsIn(value: unknown, path: Path): readonly Written[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, n) => textsIn(one, [...path, n]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}
