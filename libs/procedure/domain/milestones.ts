import type { Catalogue, Milestone } from '../../catalogue/domain/index.js';
import type { Procedure } from './procedure.js';

/** What still stands in the way of a milestone: items that must be positive, and groups of which one must be. */
export interface Blockers {
  readonly items: readonly string[];
  readonly oneOf: readonly (readonly string[])[];
}

/** The milestones that mean anything for a project: something of what they require applies to it. */
export function applicableMilestones(catalogue: Catalogue, procedure: Procedure): readonly Milestone[] {
  const applies = appliesIn(procedure);
  return [...catalogue.milestones.values()].filter((milestone) =>
    [...milestone.requires, ...milestone.requiresAny.flat()].some(applies),
  );
}

/**
 * 环评法 art. 25, 水土保持法 art. 26, 防洪法 art. 27 and 33, 节约能源法 art. 15, 城乡规划法 art. 45, 消防法 art. 13: no
 * approval, no start, no acceptance, no use. A requirement that does not apply to the project stands in nobody's way.
 */
export function blockersOf(
  milestone: Milestone,
  procedure: Procedure,
  positive: ReadonlySet<string>,
): Blockers {
  const applies = appliesIn(procedure);
  const applicable = milestone.requiresAny
    .map((group) => group.filter(applies))
    .filter((group) => group.length > 0);
  return {
    items: milestone.requires.filter((item) => applies(item) && !positive.has(item)),
    oneOf: applicable.filter((group) => !group.some((item) => positive.has(item))),
  };
}

/** The milestones that a project has reached once these items are positive. */
export function reachedMilestones(
  catalogue: Catalogue,
  procedure: Procedure,
  positive: ReadonlySet<string>,
): readonly string[] {
  return applicableMilestones(catalogue, procedure)
    .filter((milestone) => {
      const { items, oneOf } = blockersOf(milestone, procedure, positive);
      return items.length + oneOf.length === 0;
    })
    .map(({ code }) => code);
}

function appliesIn(procedure: Procedure): (item: string) => boolean {
  const items = new Set(procedure.entries.map(({ item }) => item));
  return (item) => items.has(item);
}
