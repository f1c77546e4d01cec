import type { Tx } from '../platform/database/index.js';
import type { ProjectFile } from './domain/project-file.js';
import type { StepFile } from './domain/step-file.js';
import { procedureBook, ruleBookAt, type Engine } from './engine.js';
import { loadProjectFile, type ProjectRecord } from './store/load-project-file.js';

export const filesById = (file: ProjectFile): ReadonlyMap<string, StepFile> =>
  new Map(file.allFiles().map((step) => [step.id, step]));

/** Opens the case as far as some of its items have to see it; without items, all of it. */
export function caseLoader(
  engine: Engine,
  tx: Tx,
  project: ProjectRecord,
  now: Date,
): (items?: readonly string[]) => Promise<ProjectFile> {
  return async (items) =>
    loadProjectFile(tx, project, {
      book: await procedureBook(engine, project),
      rules: ruleBookAt(engine, now),
      now,
      items,
    });
}
