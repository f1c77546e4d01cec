import { inTransaction, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { keptAnswer, onceAKey, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import type { ProjectFile } from './domain/project-file.js';
import type { Engine } from './engine.js';
import { caseLoader, filesById } from './open-case.js';
import { lockProject, type ProjectRecord } from './store/load-project-file.js';
import { writeProjectFile } from './store/write-project-file.js';

/** A project's whole case in a transaction that holds it: locked, and settled up to now. */
export interface CaseAtWork {
  readonly tx: Tx;
  readonly project: ProjectRecord;
  readonly file: ProjectFile;
  readonly now: Date;
}

export interface ProjectWork<Answer> {
  readonly projectId: string;
  readonly request?: KeptRequest;
  /** Before anything is read or settled: may this be done to this project at all? */
  readonly allow: (project: ProjectRecord) => void;
  readonly work: (at: CaseAtWork) => Promise<Answer>;
}

/** How something is done to a whole project: lock, settle what is over, work, write everything, commit. */
export async function workOnProject<Answer>(engine: Engine, asked: ProjectWork<Answer>): Promise<Answer> {
  const done = await onceAKey(() => inTransaction(engine.db, (tx) => carryOut(engine, tx, asked)));
  if (done.bells > 0) engine.doorbell.press();
  engine.herald?.tell(asked.projectId);
  return done.answer;
}

async function carryOut<Answer>(
  engine: Engine,
  tx: Tx,
  { projectId, request, allow, work }: ProjectWork<Answer>,
): Promise<{ answer: Answer; bells: number }> {
  const project = await lockProject(tx, projectId);
  if (!project) throw new NotFound('project', projectId);
  allow(project);
  const kept = await keptAnswer<Answer>(tx, request);
  if (kept) return { answer: kept, bells: 0 };
  const now = await engine.clock.now(tx);
  const file = await caseLoader(engine, tx, project, now)();
  const before = filesById(file);
  file.settle(now);
  const answer = await work({ tx, project, file, now });
  file.settle(now);
  const keep = request ? { ...request, response: answer } : null;
  const { bells } = await writeProjectFile(tx, project.chain, before, file, keep);
  return { answer, bells };
}
