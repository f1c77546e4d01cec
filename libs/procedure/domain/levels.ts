import type { Procedure } from './procedure.js';

/**
 * The order in which a procedure can be gone through: what stands in one level can run in parallel.
 * SOFT edges recommend and never hold anything back, so they make no level.
 */
export function levelsOf(procedure: Procedure): readonly (readonly string[])[] {
  const entries = new Map(procedure.entries.map((entry) => [entry.item, entry]));
  const depths = new Map<string, number>();
  const depthOf = (item: string): number => {
    const known = depths.get(item);
    if (known !== undefined) return known;
    const before = (entries.get(item)?.depends ?? []).filter(({ mode }) => mode !== 'SOFT');
    const depth = Math.max(0, ...before.map((edge) => depthOf(edge.item) + 1));
    depths.set(item, depth);
    return depth;
  };
  const levels: string[][] = [];
  for (const { item } of procedure.entries) (levels[depthOf(item)] ??= []).push(item);
  return levels;
}
