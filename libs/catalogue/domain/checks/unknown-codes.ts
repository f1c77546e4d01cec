import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';
import { referencesOf, type Target } from './references.js';

/** Whatever is referred to is there. */
export function unknownCodes(content: CatalogueContent): readonly Finding[] {
  const known = knownCodes(content);
  return referencesOf(content)
    .filter(({ to, code }) => !known[to].has(code))
    .map(({ entry, path, to, code }) => ({ code: 'unknown-code', entry, path, data: { code, section: to } }));
}

function knownCodes(content: CatalogueContent): Readonly<Record<Target, ReadonlySet<string>>> {
  const codes = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code));
  return {
    items: codes(content.items),
    departments: codes(content.departments),
    projectTypes: codes(content.projectTypes),
    stages: codes(content.stages),
    facts: new Set(content.facts.map(({ name }) => name)),
    conditions: codes(content.conditions),
    documents: codes(content.documents),
    sources: codes(content.sources),
    specialProcedures: codes(content.specialProcedures),
    regionalAssessments: codes(content.regionalAssessments),
    materials: codes(content.materials),
    milestones: codes(content.milestones),
    neverDeferrable: new Set(Object.keys(content.deferral?.neverDeferrable ?? {})),
    'materials or documents': codes([...content.materials, ...content.documents]),
  };
}
