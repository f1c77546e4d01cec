import { v7 as newId } from 'uuid';
import { resolveLead, type Regions } from '../regions/index.js';
import { initialSteps, type InitialStep, type ProcedureBook } from '../steps/index.js';

const NONE: ReadonlySet<string> = new Set();

/** The steps of a procedure for a project in this region, each with the department that leads it there. */
export function stepsIn(
  { regions, region }: { readonly regions: Regions; readonly region: string },
  book: ProcedureBook,
  granted: ReadonlySet<string> = NONE,
): InitialStep[] {
  return initialSteps(
    book,
    granted,
    (item, department) => resolveLead(regions, region, department, item),
    newId,
  );
}
