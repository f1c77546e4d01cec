import type { CatalogueContent, RegionalAssessment } from '../catalogue.js';
import type { Finding, FindingCode, Path } from '../finding.js';

type Found = Pick<Finding, 'code' | 'data'> & { readonly at: Path };

const found = (
  isWrong: boolean,
  code: FindingCode,
  at: Path,
  data: Finding['data'] = {},
): readonly Found[] => (isWrong ? [{ code, at, data }] : []);

/** 优化营商环境条例 art. 42, INV-L: shared free of charge, on a basis, in place of what would have been asked for. */
export function regionalAssessments(content: CatalogueContent): readonly Finding[] {
  return content.regionalAssessments.flatMap((assessment, n) =>
    [
      ...found(!assessment.freeOfCharge, 'assessment-not-free', ['freeOfCharge']),
      ...found((assessment.basis ?? []).length === 0, 'assessment-without-basis', ['basis']),
      ...replacements(content, assessment),
    ].map(({ at, ...finding }) => ({
      ...finding,
      entry: assessment.code,
      path: ['regionalAssessments', n, ...at],
    })),
  );
}

/** Only an institution's report is replaced, and only where an item would have asked for it. */
function replacements(
  { materials, items }: CatalogueContent,
  { code, replaces = [] }: RegionalAssessment,
): readonly Found[] {
  const reports = new Set(materials.filter(({ source }) => source === 'AGENCY').map((entry) => entry.code));
  const asked = new Set(
    items
      .filter(({ regionalAssessment: letter }) => letter?.assessment === code && letter.effect !== 'EXEMPT')
      .flatMap((item) => item.materials.map(({ ref }) => ref)),
  );
  return replaces.flatMap(({ material }, n) => {
    const at = ['replaces', n, 'material'];
    return [
      ...found(!reports.has(material), 'replaces-no-report', at, { material }),
      ...found(!asked.has(material), 'replaces-in-vain', at, { material }),
    ];
  });
}
