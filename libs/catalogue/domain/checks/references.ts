import type { CatalogueContent, RegionalAssessment } from '../catalogue.js';
import type { Path } from '../finding.js';
import { WORK_STARTED, type Item } from '../item.js';
import type { Clause } from '../words.js';

/** What a reference points to: a section, or, for the materials of an item, one of two. */
export type Target =
  | 'items'
  | 'departments'
  | 'projectTypes'
  | 'stages'
  | 'facts'
  | 'conditions'
  | 'documents'
  | 'sources'
  | 'specialProcedures'
  | 'regionalAssessments'
  | 'materials'
  | 'milestones'
  | 'neverDeferrable'
  | 'materials or documents';

export interface Reference {
  readonly entry: string;
  readonly path: Path;
  readonly to: Target;
  readonly code: string;
}

type Found = Omit<Reference, 'entry' | 'path'> & { readonly at: Path };

const one = (to: Target, code: string | null | undefined, ...at: Path): readonly Found[] =>
  code === null || code === undefined ? [] : [{ to, code, at }];
const each = (to: Target, codes: readonly string[] | undefined, ...at: Path): readonly Found[] =>
  (codes ?? []).map((code, n) => ({ to, code, at: [...at, n] }));
const keys = (
  to: Target,
  map: Readonly<Record<string, unknown>> | undefined,
  ...at: Path
): readonly Found[] => Object.keys(map ?? {}).map((code) => ({ to, code, at: [...at, code] }));
const clauses = (list: readonly Clause[] | undefined, ...at: Path): readonly Found[] =>
  (list ?? []).flatMap(({ source }, n) => one('sources', source, ...at, n, 'source'));

/** Everything that the content says by naming the code of something else. */
export function referencesOf(content: CatalogueContent): readonly Reference[] {
  const within = <T>(
    section: string,
    entries: readonly T[],
    name: (entry: T) => string,
    find: (entry: T) => readonly Found[],
  ) =>
    entries.flatMap((entry, n) =>
      find(entry).map(({ at, ...found }): Reference => ({
        entry: name(entry),
        path: [section, n, ...at],
        ...found,
      })),
    );
  const code = (entry: { readonly code: string }) => entry.code;
  return [
    ...clauses(content.promise.basis, 'promise', 'basis').map(({ at, ...found }) => ({
      entry: 'promise',
      path: at,
      ...found,
    })),
    ...within(
      'legalLimits',
      content.legalLimits,
      ({ item, kind }) => item ?? kind ?? '',
      (limit) => [
        ...one('items', limit.item, 'item'),
        ...one('sources', limit.clause.source, 'clause', 'source'),
      ],
    ),
    ...within('projectTypes', content.projectTypes, code, ({ stageLimits }) =>
      stageLimits.flatMap(({ stages }, n) => each('stages', stages, 'stageLimits', n, 'stages')),
    ),
    ...within('stages', content.stages, code, (stage) => [
      ...one('departments', stage.lead, 'lead'),
      ...one('departments', stage.altLead, 'altLead'),
      ...one('items', stage.gateItem, 'gateItem'),
    ]),
    ...within('conditions', content.conditions, code, ({ any }) =>
      any.flatMap((tests, n) => tests.flatMap(({ fact }, m) => one('facts', fact, 'any', n, m, 'fact'))),
    ),
    ...referencesOfDeferral(content),
    ...within('materials', content.materials, code, (m) => one('neverDeferrable', m.settles, 'settles')),
    ...within('documents', content.documents, code, ({ producedBy }) =>
      one('items', producedBy, 'producedBy'),
    ),
    ...within('regionalAssessments', content.regionalAssessments, code, referencesOfAssessment),
    ...within('milestones', content.milestones, code, (milestone) => [
      ...each('items', milestone.requires, 'requires'),
      ...milestone.requiresAny.flatMap((group, n) => each('items', group, 'requiresAny', n)),
      ...each('items', milestone.reportedAfter, 'reportedAfter'),
    ]),
    ...within('profiles', content.profiles, code, ({ type, facts }) => [
      ...one('projectTypes', type, 'type'),
      ...keys('facts', facts, 'facts'),
    ]),
    ...within('items', content.items, code, referencesOfItem),
  ];
}

function referencesOfDeferral({ deferral }: CatalogueContent): readonly Reference[] {
  if (!deferral) return [];
  const { BEFORE_START: start, BEFORE_COMPLETION_FILING: filing } = deferral.gates;
  return [
    ...one('milestones', start.milestone, 'deferral', 'gates', 'BEFORE_START', 'milestone'),
    ...one('items', filing.item, 'deferral', 'gates', 'BEFORE_COMPLETION_FILING', 'item'),
  ].map(({ at, ...found }) => ({ entry: 'deferral', path: at, ...found }));
}

function referencesOfAssessment({ lead, basis, replaces }: RegionalAssessment): readonly Found[] {
  return [
    ...one('departments', lead, 'lead'),
    ...clauses(basis, 'basis'),
    ...(replaces ?? []).flatMap(({ material, by }, n) => [
      ...one('materials', material, 'replaces', n, 'material'),
      ...one('materials', by, 'replaces', n, 'by'),
    ]),
  ];
}

function referencesOfValidity({ validity }: Item): readonly Found[] {
  return [
    ...clauses(validity?.basis, 'validity', 'basis'),
    ...clauses(validity?.reexamination?.basis, 'validity', 'reexamination', 'basis'),
    ...(validity?.until ?? []).flatMap((code, n) =>
      code === WORK_STARTED ? [] : one('items', code, 'validity', 'until', n),
    ),
  ];
}

function referencesOfItem(item: Item): readonly Found[] {
  return [
    ...one('stages', item.stage, 'stage'),
    ...one('departments', item.lead, 'lead'),
    ...each('departments', item.coop, 'coop'),
    ...keys('projectTypes', item.applies, 'applies'),
    ...keys('projectTypes', item.mergedFor, 'mergedFor'),
    ...Object.entries(item.mergedFor ?? {}).flatMap(([type, { into }]) =>
      one('items', into, 'mergedFor', type, 'into'),
    ),
    ...one('conditions', item.when, 'when'),
    ...item.depends.flatMap((edge, n) => [
      ...one('items', edge.item, 'depends', n, 'item'),
      ...one('conditions', edge.when, 'depends', n, 'when'),
      ...each('projectTypes', edge.types, 'depends', n, 'types'),
      ...one('facts', edge.only, 'depends', n, 'only'),
    ]),
    ...clauses(item.exclusion?.unless, 'exclusion', 'unless'),
    ...clauses(item.limit.statutory?.basis, 'limit', 'statutory', 'basis'),
    ...clauses(item.limit.extension?.basis, 'limit', 'extension', 'basis'),
    ...keys('projectTypes', item.limit.promisedByType, 'limit', 'promisedByType'),
    ...item.materials.flatMap(({ ref, when }, n) => [
      ...one('materials or documents', ref, 'materials', n, 'ref'),
      ...one('conditions', when, 'materials', n, 'when'),
    ]),
    ...item.clockStops.flatMap(({ procedure, basis }, n) => [
      ...one('specialProcedures', procedure, 'clockStops', n, 'procedure'),
      ...clauses(basis, 'clockStops', n, 'basis'),
    ]),
    ...(item.variants ?? []).flatMap(({ when }, n) => one('conditions', when, 'variants', n, 'when')),
    ...one('regionalAssessments', item.regionalAssessment?.assessment, 'regionalAssessment', 'assessment'),
    ...referencesOfValidity(item),
    ...each('documents', item.outputs, 'outputs'),
    ...each('items', item.mergedWith, 'mergedWith'),
    ...clauses(item.legal, 'legal'),
  ];
}
