import { v7 as newId } from 'uuid';
import type { Reliance } from '../procedure/domain/reliance.js';
import { resolveLead, type Regions } from '../regions/index.js';
import { dossierAtStart, initialSteps, type InitialStep, type ProcedureBook } from '../steps/index.js';

interface Beginnings {
  /** Items that were granted before the project came into the system. */
  readonly granted?: readonly string[];
  /** What its items stand on of its park. */
  readonly reliances: ReadonlyMap<string, Reliance>;
}

interface Place {
  readonly regions: Regions;
  readonly region: string;
}

/** The steps of a procedure for a project in this region, each with the department that leads it there. */
export function stepsIn(
  { regions, region }: Place,
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

/** 项目总卷: the project's own file. */
export const dossierIn = ({ regions, region }: Place): InitialStep =>
  dossierAtStart((item, department) => resolveLead(regions, region, department, item), newId);
