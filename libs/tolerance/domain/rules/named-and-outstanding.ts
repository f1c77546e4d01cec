import type { Passage } from '../../../steps/domain/passage.js';
import { refsOf } from '../../../steps/domain/materials.js';
import { outstandingOf } from '../../../steps/domain/promised-materials.js';

/** The materials that a command names, each of which has to be one that was promised and is still to come. */
export function namedAndOutstanding(p: Passage, materials: readonly string[]): string[] {
  const deferred = refsOf(outstandingOf(p.step));
  if (materials.length === 0) p.refuse('tolerance.nothing-named', '容缺补正承诺书', { deferred });
  const strange = materials.filter((ref) => !deferred.includes(ref));
  if (strange.length > 0)
    p.refuse('tolerance.not-deferred', '容缺补正承诺书', { materials: strange, deferred });
  return [...new Set(materials)];
}
