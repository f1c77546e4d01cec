import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { NotFound } from '../platform/domain/not-found.js';
import { viewCaseOfProject, type Engine, type ProjectRecord, type StepFile } from '../steps/index.js';
import { isOpenToAll } from './domain/open-to-all.js';
import { findOpenProject } from './store/find-open-project.js';

/** A project as far as it is public. */
export interface Progress {
  readonly catalogue: Catalogue;
  readonly project: ProjectRecord;
  readonly now: Date;
  readonly steps: readonly StepFile[];
}

/** 优化营商环境条例 art. 40: how far a project is, for whoever has its code. */
export async function readProgress(engine: Engine, code: string): Promise<Progress> {
  const id = await findOpenProject(engine.db, code);
  if (id === null) throw new NotFound('project', code);
  return viewCaseOfProject(engine, id, ({ file, project, now }) => ({
    catalogue: file.book.catalogue,
    project: { ...project, completedAt: file.project.completedAt },
    now,
    steps: file
      .allStandings()
      .flatMap(({ item }) => file.rounds(item).slice(0, 1))
      .filter(({ item }) => isOpenToAll(item)),
  }));
}
