import type { Office } from '../identity/index.js';
import { inSnapshot, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import type { ProjectFile } from './domain/project-file.js';
import type { Engine } from './engine.js';
import { openCase } from './perform-command.js';
import { findProject, findProjectOfStep, type ProjectRecord } from './store/load-project-file.js';
import { officesConcerned } from './store/step-details.js';

/** A project's case as somebody looks at it. */
export interface CaseInView {
  readonly project: ProjectRecord;
  /** As the law has it at `now`, to the second: what is over is over, whether or not it has been recorded yet. */
  readonly file: ProjectFile;
  readonly now: Date;
  /** The offices that lead a step of this project. */
  readonly concerned: readonly Office[];
}

/** Looks at the case around one step. Nothing is locked, and nothing that is settled for the look is written. */
export async function viewCaseOfStep<T>(
  engine: Engine,
  stepId: string,
  look: (view: CaseInView & { readonly item: string }, tx: Tx) => T | Promise<T>,
): Promise<T> {
  return inSnapshot(engine.db, async (tx) => {
    const found = await findProjectOfStep(tx, stepId);
    if (!found) throw new NotFound('step', stepId);
    const { project, item } = found;
    return look({ ...(await view(engine, tx, project, item)), item }, tx);
  });
}

/** Looks at a project's whole case. */
export async function viewCaseOfProject<T>(
  engine: Engine,
  projectId: string,
  look: (view: CaseInView, tx: Tx) => T | Promise<T>,
): Promise<T> {
  return inSnapshot(engine.db, async (tx) => {
    const project = await findProject(tx, projectId);
    if (!project) throw new NotFound('project', projectId);
    return look(await view(engine, tx, project, null), tx);
  });
}

async function view(
  engine: Engine,
  tx: Tx,
  project: ProjectRecord,
  item: string | null,
): Promise<CaseInView> {
  const now = await engine.clock.now();
  const file = await openCase(engine, tx, project, item, now);
  file.settle(now);
  return { project, file, now, concerned: await officesConcerned(tx, project.id) };
}
