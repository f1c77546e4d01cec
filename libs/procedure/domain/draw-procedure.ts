import {
  isMet,
  whyMet,
  type Catalogue,
  type Dependency,
  type Facts,
  type Item,
} from '../../catalogue/domain/index.js';
import type { Edge, Procedure, ProcedureEntry, Why } from './procedure.js';

/**
 * Draws up a project's procedure from its type and facts. 优化营商环境条例 art. 40: an item that is not in the
 * catalogue, or does not apply, is not asked for.
 */
export function drawProcedure(catalogue: Catalogue, type: string, facts: Facts): Procedure {
  if (!catalogue.projectTypes.has(type))
    throw new Error(`no project type ${type} in catalogue ${catalogue.version}`);
  const project = { catalogue, type, facts };
  const judged = [...catalogue.items.values()].map((item) => ({ item, ...judge(project, item) }));
  const applying = new Set(judged.filter(({ verdict }) => verdict === 'in').map(({ item }) => item.code));
  return {
    catalogue: catalogue.version,
    type,
    entries: judged
      .filter(({ verdict }) => verdict === 'in')
      .map(({ item, why }) => entryOf(project, item, why, applying)),
    leftOut: judged
      .filter(({ verdict }) => verdict === 'out')
      .map(({ item, why }) => ({ item: item.code, why })),
    merged: judged
      .filter(({ verdict }) => verdict === 'merged')
      .map(({ item, why }) => ({ item: item.code, into: item.mergedFor?.[type]?.into ?? null, why })),
  };
}

interface Project {
  readonly catalogue: Catalogue;
  readonly type: string;
  readonly facts: Facts;
}

interface Judgement {
  readonly verdict: 'in' | 'out' | 'merged';
  readonly why: Why;
}

/** R and C alike stand under the item's condition; M and N are settled by the type. */
function judge({ catalogue, type, facts }: Project, item: Item): Judgement {
  const applies = item.applies[type] ?? 'N';
  const letter = catalogue.legend.applies[applies] ?? { zh: applies, en: applies };
  if (applies === 'N') return { verdict: 'out', why: { applies, condition: null, facts: [], ...letter } };
  if (applies === 'M') {
    return {
      verdict: 'merged',
      why: { applies, condition: null, facts: [], ...(wordsOf(item.mergedFor?.[type]) ?? letter) },
    };
  }
  const condition = item.when ? catalogue.conditions.get(item.when) : undefined;
  if (!condition) return { verdict: 'in', why: { applies, condition: null, facts: [], ...letter } };

  const met = whyMet(catalogue, condition.code, facts);
  const lead = met ? letter : catalogue.legend.conditionNotMet;
  const names = new Set((met ?? condition.any.flat()).map(({ fact }) => fact));
  const why: Why = {
    applies,
    condition: condition.code,
    facts: [...names].map((fact) => ({ fact, value: facts[fact] ?? null })),
    zh: `${lead.zh}：${condition.zh}`,
    en: `${lead.en}: ${condition.en}`,
  };
  return { verdict: met ? 'in' : 'out', why };
}

const wordsOf = (words: { zh: string; en: string } | undefined) => words && { zh: words.zh, en: words.en };

function entryOf(project: Project, item: Item, why: Why, applying: ReadonlySet<string>): ProcedureEntry {
  return {
    item: item.code,
    stage: item.stage,
    why,
    depends: item.depends
      .filter((edge) => binds(project, edge, applying))
      .map(({ item: on, mode }): Edge => ({ item: on, mode })),
    mergedWith: (item.mergedWith ?? []).filter((code) => applying.has(code)),
    variant: item.variants?.find(({ when }) => isMet(project.catalogue, when, project.facts))?.code ?? null,
  };
}

/** A dependency binds only where its predecessor applies and whatever narrows the edge is true of the project. */
function binds(
  { catalogue, type, facts }: Project,
  edge: Dependency,
  applying: ReadonlySet<string>,
): boolean {
  return (
    applying.has(edge.item) &&
    (edge.types === undefined || edge.types.includes(type)) &&
    (edge.when === undefined || isMet(catalogue, edge.when, facts)) &&
    (edge.only === undefined || facts[edge.only] === true)
  );
}
