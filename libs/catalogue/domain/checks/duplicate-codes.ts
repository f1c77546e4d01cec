import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';

type Named = { readonly code: string } | { readonly name: string };
const nameOf = (entry: Named): string => ('code' in entry ? entry.code : entry.name);

/** Every code stands for one thing. */
export function duplicateCodes(content: CatalogueContent): readonly Finding[] {
  const sections: Readonly<Record<string, readonly Named[]>> = {
    sources: content.sources,
    departments: content.departments,
    projectTypes: content.projectTypes,
    stages: content.stages,
    facts: content.facts,
    conditions: content.conditions,
    materials: content.materials,
    documents: content.documents,
    specialProcedures: content.specialProcedures,
    regionalAssessments: content.regionalAssessments,
    milestones: content.milestones,
    intermediaryServices: content.intermediaryServices,
    profiles: content.profiles,
    items: content.items,
  };
  return Object.entries(sections).flatMap(([section, entries]) => {
    const codes = entries.map(nameOf);
    return codes.flatMap((code, at): readonly Finding[] =>
      codes.indexOf(code) === at
        ? []
        : [{ code: 'duplicate-code', entry: code, path: [section, at], data: { code, section } }],
    );
  });
}
