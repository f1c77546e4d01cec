import { addMonths, type Day } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/index.js';
import type { FieldError } from '../../platform/domain/invalid-input.js';
import type { ParkAssessment, Scope } from './park.js';

type Told = Pick<ParkAssessment, 'assessment' | 'report' | 'department' | 'validFrom'>;

/** An assessment as somebody hands it in: what is left out is as usual. */
export interface AssessmentDraft extends Told {
  readonly validUntil?: Day;
  readonly scope?: Partial<Scope>;
}

/** Where no last day is told, it holds as long as the catalogue has assessments of its kind hold. */
export function completed(catalogue: Catalogue, draft: AssessmentDraft): ParkAssessment {
  const { assessment, report, department, validFrom, validUntil, scope } = draft;
  const months = catalogue.regionalAssessments.get(assessment)?.defaultValidityMonths ?? null;
  const usually = months === null ? null : addMonths(validFrom, months);
  return {
    assessment,
    report,
    department,
    validFrom,
    validUntil: validUntil ?? usually,
    scope: { types: scope?.types ?? [], items: scope?.items ?? [], conditions: scope?.conditions ?? [] },
  };
}

/** Everything in it that the catalogue does not know, or that cannot be. */
export function problemsIn(catalogue: Catalogue, draft: AssessmentDraft): FieldError[] {
  const { assessment, department, validFrom, validUntil, scope = {} } = draft;
  const kinds = catalogue.regionalAssessments;
  const relying = itemsRelyingOn(catalogue, assessment);
  return [
    ...unknown(['assessment', assessment], kinds, 'regional-assessment', { choices: [...kinds.keys()] }),
    ...unknown(['department', department], catalogue.departments, 'department'),
    ...each('types', scope.types, catalogue.projectTypes, 'project-type'),
    ...each('items', scope.items, new Set(relying), 'relying-item', { choices: relying }),
    ...each('conditions', scope.conditions, catalogue.conditions, 'condition'),
    ...(validUntil !== undefined && validUntil < validFrom
      ? [{ field: 'validUntil', rule: 'calendar.not-before', bounds: { from: validFrom } }]
      : []),
  ];
}

/** The items that an assessment of this kind does anything to. */
const itemsRelyingOn = ({ items }: Catalogue, assessment: string): string[] =>
  [...items.values()]
    .filter(({ regionalAssessment: letter }) => letter?.assessment === assessment)
    .map(({ code }) => code);

interface Codes {
  has(code: string): boolean;
}

const unknown = (
  [field, code]: readonly [string, string],
  known: Codes,
  rule: string,
  bounds?: FieldError['bounds'],
): FieldError[] => (known.has(code) ? [] : [{ field, rule, bounds }]);

const each = (
  field: keyof Scope,
  codes: readonly string[] = [],
  known: Codes,
  rule: string,
  bounds?: FieldError['bounds'],
): FieldError[] => codes.flatMap((code, n) => unknown([`scope.${field}.${n}`, code], known, rule, bounds));
