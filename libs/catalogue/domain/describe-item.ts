import type { Catalogue } from './catalogue.js';
import type {
  Citation,
  DescribedDependency,
  DescribedMaterial,
  DescribedStop,
  ItemDescription,
  Named,
} from './item-description.js';
import type { ClockStop, Dependency, Item, ItemMaterial } from './item.js';
import { limitRunsAgainst } from './limit-start.js';
import type { Clause, Words } from './words.js';

type Lookup = ReadonlyMap<string, Named>;
const named = (entries: Lookup, code: string): Named => {
  const entry = entries.get(code);
  return { code, zh: entry?.zh ?? code, en: entry?.en ?? code };
};
const namedIfAny = (entries: Lookup, code: string | undefined): Named | undefined =>
  code === undefined ? undefined : named(entries, code);
const fromLegend = (legend: Readonly<Record<string, Words>>, code: string): Named => ({
  code,
  zh: code,
  en: code,
  ...legend[code],
});

function citations(catalogue: Catalogue, clauses: readonly Clause[]): readonly Citation[] {
  return clauses.map(({ source, article }) => {
    const { title = source, cite = source, rank = '' } = catalogue.sources.get(source) ?? {};
    return { source, article, title, cite, rank };
  });
}

export function describeItem(catalogue: Catalogue, item: Item): ItemDescription {
  const { conditions, departments, projectTypes, legend } = catalogue;
  return {
    ...named(catalogue.items, item.code),
    stage: named(catalogue.stages, item.stage),
    kind: item.kind,
    domain: item.domain,
    lead: named(departments, item.lead),
    coop: item.coop.map((code) => named(departments, code)),
    applies: [...projectTypes.keys()].map((type) => {
      const applies = item.applies[type] ?? 'N';
      const meaning = wordsOf(item.mergedFor?.[type] ?? fromLegend(legend.applies, applies));
      return { ...named(projectTypes, type), applies, meaning };
    }),
    condition: namedIfAny(conditions, item.when),
    depends: item.depends.map((edge) => describeDependency(catalogue, edge)),
    ...describeLimits(catalogue, item),
    materials: item.materials.map((material) => describeMaterial(catalogue, material)),
    specialProcedures: item.clockStops.map((stop) => describeStop(catalogue, stop)),
    variants: (item.variants ?? []).map(({ code, zh, en, when, decidedOnCommitment }) => ({
      code,
      zh,
      en,
      condition: named(conditions, when),
      decidedOnCommitment,
    })),
    commitment: fromLegend(legend.commitment, item.commitment),
    exclusion: item.exclusion && {
      grounds: item.exclusion.grounds.map((ground) => fromLegend(legend.exclusions ?? {}, ground)),
      unless: citations(catalogue, item.exclusion.unless),
    },
    tolerance: item.tolerance,
    tacit: fromLegend(legend.tacit, item.tacit),
    regionalAssessment: item.regionalAssessment
      ? {
          ...named(catalogue.regionalAssessments, item.regionalAssessment.assessment),
          effect: item.regionalAssessment.effect,
          note: item.regionalAssessment.note,
        }
      : undefined,
    results: item.outputs.map((code) => named(catalogue.documents, code)),
    validity: item.validity
      ? {
          n: item.validity.n,
          unit: item.validity.unit,
          text: item.validity.text,
          confidence: item.validity.conf,
          until: item.validity.until ?? [],
        }
      : undefined,
    mergedWith: (item.mergedWith ?? []).map((code) => named(catalogue.items, code)),
    legal: citations(catalogue, item.legal),
    confidence: fromLegend(legend.confidence, item.confidence),
    note: item.note ?? null,
  };
}

const wordsOf = ({ zh, en }: Words): Words => ({ zh, en });

function describeLimits(catalogue: Catalogue, { limit }: Item) {
  const { statutory, extension } = limit;
  return {
    statutory: statutory
      ? {
          n: statutory.n,
          unit: statutory.unit,
          start: statutory.start,
          against: limitRunsAgainst(statutory.start),
          calendarDays: statutory.strictCalendarDays ?? null,
          basis: citations(catalogue, statutory.basis),
          confidence: statutory.conf,
        }
      : undefined,
    extension: extension
      ? {
          n: extension.n,
          unit: extension.unit,
          approver: extension.approver,
          basis: citations(catalogue, extension.basis),
          confidence: extension.conf,
        }
      : undefined,
    promised: limit.promised,
    promisedByType: [...catalogue.projectTypes.keys()].flatMap((type) => {
      const promised = limit.promisedByType?.[type];
      return promised === undefined ? [] : [{ ...named(catalogue.projectTypes, type), promised }];
    }),
    promiseBasis: limit.promised === null ? [] : citations(catalogue, catalogue.promise.basis),
    countsInTotal: limit.countsInTotal,
  };
}

function describeDependency(catalogue: Catalogue, edge: Dependency): DescribedDependency {
  const fact = edge.only === undefined ? undefined : catalogue.facts.get(edge.only);
  return {
    ...named(catalogue.items, edge.item),
    mode: fromLegend(catalogue.legend.dependencyModes, edge.mode),
    condition: namedIfAny(catalogue.conditions, edge.when),
    types: (edge.types ?? []).map((type) => named(catalogue.projectTypes, type)),
    fact: fact && { code: fact.name, zh: fact.zh, en: fact.en },
    basis: edge.basis ?? null,
  };
}

function describeMaterial(catalogue: Catalogue, material: ItemMaterial): DescribedMaterial {
  const result = catalogue.documents.get(material.ref);
  const { supplyBy } = material;
  return {
    ...(result ? named(catalogue.documents, material.ref) : named(catalogue.materials, material.ref)),
    role: material.role,
    source: result ? 'RESULT' : (catalogue.materials.get(material.ref)?.source ?? 'APPLICANT'),
    producedBy: namedIfAny(catalogue.items, result?.producedBy),
    deferrable: material.deferrable,
    supplyBy: supplyBy && { n: null, unit: null, milestone: null, ...supplyBy },
    condition: namedIfAny(catalogue.conditions, material.when),
  };
}

function describeStop(catalogue: Catalogue, stop: ClockStop): DescribedStop {
  const procedure = catalogue.specialProcedures.get(stop.procedure);
  return {
    ...named(catalogue.specialProcedures, stop.procedure),
    stopsClock: stop.stopsClock,
    basis: citations(catalogue, stop.basis),
    max: stop.max ?? procedure?.defaultMax ?? null,
    unit: stop.unit ?? procedure?.unit ?? 'WD',
    needs: procedure?.needs ?? [],
  };
}
