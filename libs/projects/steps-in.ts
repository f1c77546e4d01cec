import { v7 as newId } from 'uuid';
import type { Reliance } from '../procedure/domain/reliance.js';
import { resolveLead, type Regions } from '../regions/index.js';
import { initialSteps, type InitialStep, type ProcedureBook } from '../steps/index.js';

interface Beginnings {
  /** Items that were granted before the project came into the system. */
  readonly granted?: readonly string[];
  /** What its items stand on of its park. */
  readonly reliances: ReadonlyMap<string, Reliance>;
}

/** The steps of a procedure for a project in this region, each with the department that leads it there. */
export function stepsIn(
  { regions, region }: { readonly regions: Regions; readonly region: string },
  book: ProcedureBook,
  { granted = [], reliances }: Beginnings,
): InitialStep[] {
  return initialSteps(
    book,
    new Set(granted),
    (item, department) => resolveLead(regions, region, department, item),
    newId,
    reliances,
  );
}
