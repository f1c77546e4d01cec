import type { Office } from '../identity/index.js';
import { inSnapshot, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import type { ProjectFile } from './domain/project-file.js';
import type { Engine } from './engine.js';
import { caseLoader } from './open-case.js';
import { settled } from './settle-step.js';
import { findProject, findProjectOfStep, workOnCase, type ProjectRecord } from './store/load-project-file.js';
import { officesConcerned } from './store/step-details.js';

/** A project as somebody looks at it. */
export interface ProjectInView {
  readonly project: ProjectRecord;
  /** The offices that lead a step of this project. */
  readonly concerned: readonly Office[];
}

/** With its case. */
export interface CaseInView extends ProjectInView {
  /** As the law has it at `now`, to the second: what is over is over, whether or not it has been recorded yet. */
  readonly file: ProjectFile;
  readonly now: Date;
}

type Look<View, T> = (view: View, tx: Tx) => T | Promise<T>;

/** Looks at the case around one step. Nothing is locked, and nothing that is settled for the look is written. */
export async function viewCaseOfStep<T>(
  engine: Engine,
  stepId: string,
  look: Look<CaseInView & { readonly item: string }, T>,
): Promise<T> {
  return inSnapshot(engine.db, async (tx) => {
    const found = await findProjectOfStep(tx, stepId);
    if (!found) throw new NotFound('step', stepId);
    const { project, item } = found;
    const view = { project, concerned: await officesConcerned(tx, project.id) };
    return look({ ...(await withCase(engine, tx, view, item)), item }, tx);
  });
}

/** Looks at a project's whole case. */
export async function viewCaseOfProject<T>(
  engine: Engine,
  projectId: string,
  look: Look<CaseInView, T>,
): Promise<T> {
  return viewProject(engine, projectId, async (view, tx) => look(await withCase(engine, tx, view, null), tx));
}

/** Looks at a project without its case. */
export async function viewProject<T>(
  engine: Engine,
  projectId: string,
  look: Look<ProjectInView, T>,
): Promise<T> {
  return inSnapshot(engine.db, async (tx) => {
    const project = await findProject(tx, projectId);
    if (!project) throw new NotFound('project', projectId);
    return look({ project, concerned: await officesConcerned(tx, projectId) }, tx);
  });
}

async function withCase(
  engine: Engine,
  tx: Tx,
  view: ProjectInView,
  item: string | null,
): Promise<CaseInView> {
  const now = await engine.clock.now(tx);
  const items = item === null ? undefined : [item];
  const { file } = await workOnCase(caseLoader(engine, tx, view.project, now), items, settled(now));
  return { ...view, file, now };
}
