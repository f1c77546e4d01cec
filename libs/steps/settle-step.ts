import { inTransaction } from '../platform/database/index.js';
import type { Engine } from './engine.js';
import { caseLoader, filesById } from './open-case.js';
import type { ProjectFile } from './domain/project-file.js';
import type { StepFile } from './domain/step-file.js';
import { lockProjectOfStep, workOnCase } from './store/load-project-file.js';
import { writeProjectFile } from './store/write-project-file.js';

/**
 * What time does, through the same door as people: settles on this step whatever is over by now. Too late, too
 * early or for the second time, it finds nothing to do, which is a normal outcome. Returns how many facts followed.
 */
export async function settleStep(engine: Engine, stepId: string): Promise<number> {
  const done = await inTransaction(engine.db, async (tx) => {
    const locked = await lockProjectOfStep(tx, stepId);
    if (!locked) return NOTHING;
    const now = await engine.clock.now(tx);
    const { file, before } = await workOnCase(
      caseLoader(engine, tx, locked.project, now),
      [locked.item],
      settled(now),
    );
    const facts = file.journal.facts.length;
    if (facts === 0) return NOTHING;
    const { bells, transitions } = await writeProjectFile(tx, locked.project.chain, before, file, null);
    return { facts, projectId: locked.project.id, bells, transitions };
  });
  if (done.bells > 0) engine.doorbell.press();
  if (done.projectId !== null) engine.herald?.tell(done.projectId);
  engine.witness?.(done.transitions);
  return done.facts;
}

const NOTHING = { facts: 0, projectId: null, bells: 0, transitions: [] as readonly string[] };

interface Settled {
  readonly file: ProjectFile;
  readonly before: ReadonlyMap<string, StepFile>;
}

export const settled =
  (now: Date) =>
  (file: ProjectFile): Settled => {
    const before = filesById(file);
    file.settle(now);
    return { file, before };
  };
