import { inSnapshot } from '../platform/database/index.js';
import type { ProjectFile } from './domain/project-file.js';
import { procedureBook, ruleBookAt, type Engine } from './engine.js';
import { settled } from './settle-step.js';
import { findProjects, loadProjectFiles, type CaseAsked } from './store/load-project-file.js';

/** A project's whole case, as the law has it at an instant. */
export interface CaseSeen {
  readonly projectId: string;
  readonly file: ProjectFile;
}

/** Looks at many projects' whole cases at once. Nothing is locked, and nothing that is settled for the look is written. */
export async function viewCases(engine: Engine, projectIds: readonly string[]): Promise<CaseSeen[]> {
  return inSnapshot(engine.db, async (tx) => {
    const now = await engine.clock.now(tx);
    const projects = await findProjects(tx, projectIds);
    const asked: CaseAsked[] = [];
    for (const project of projects)
      asked.push({ project, book: await procedureBook(engine, project), items: undefined });
    const files = await loadProjectFiles(tx, { rules: ruleBookAt(engine, now), now }, asked);
    return files.map((file) => {
      const seen = settled(now)(file).file;
      return { projectId: seen.project.id, file: seen };
    });
  });
}
