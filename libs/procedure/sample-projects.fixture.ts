import { loadCatalogue, type Catalogue, type Facts } from '../catalogue/index.js';
import { drawProcedure } from './domain/draw-procedure.js';
import type { Procedure } from './domain/procedure.js';

/** A sample project of the catalogue, with some of its facts answered differently. */
export async function samples(): Promise<{
  readonly catalogue: Catalogue;
  readonly factsOf: (profile: string, other?: Facts) => Facts;
  readonly procedureOf: (profile: string, other?: Facts) => Procedure;
}> {
  const { catalogue } = await loadCatalogue();
  const sample = (code: string) => {
    const profile = catalogue.profiles.get(code);
    if (!profile) throw new Error(`no profile ${code}`);
    return profile;
  };
  const factsOf = (code: string, other: Facts = {}) => ({ ...sample(code).facts, ...other });
  return {
    catalogue,
    factsOf,
    procedureOf: (code, other) => drawProcedure(catalogue, sample(code).type, factsOf(code, other)),
  };
}
