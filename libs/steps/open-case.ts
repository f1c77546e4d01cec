import type { Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import type { ProjectFile } from './domain/project-file.js';
import type { StepFile } from './domain/step-file.js';
import { procedureBook, ruleBookAt, type Engine } from './engine.js';
import { loadProjectFiles, type ProjectRecord } from './store/load-project-file.js';

export const filesById = (file: ProjectFile): ReadonlyMap<string, StepFile> =>
  new Map(file.allFiles().map((step) => [step.id, step]));

/** Opens the case as far as some of its items have to see it; without items, all of it. */
export function caseLoader(
  engine: Engine,
  tx: Tx,
  project: ProjectRecord,
  now: Date,
): (items?: readonly string[]) => Promise<ProjectFile> {
  return async (items) => {
    const book = await procedureBook(engine, project);
    const reading = { rules: ruleBookAt(engine, now), now };
    const [file] = await loadProjectFiles(tx, reading, [{ project, book, items }]);
    if (!file) throw new NotFound('project', project.id);
    return file;
  };
}
