import { inTransaction } from '../platform/database/index.js';
import type { Engine } from './engine.js';
import { openCase } from './perform-command.js';
import { lockProjectOfStep } from './store/load-project-file.js';
import { writeProjectFile } from './store/write-project-file.js';

/**
 * What time does, through the same door as people: settles on this step whatever is over by now. Too late, too
 * early or for the second time, it finds nothing to do, which is a normal outcome. Returns how many facts followed.
 */
export async function settleStep(engine: Engine, stepId: string): Promise<number> {
  const done = await inTransaction(engine.db, async (tx) => {
    const locked = await lockProjectOfStep(tx, stepId);
    if (!locked) return { facts: 0, bells: 0 };
    const now = await engine.clock.now(tx);
    const file = await openCase(engine, tx, locked.project, locked.item, now);
    const before = new Map(file.allFiles().map((f) => [f.item.code, f]));
    file.settle(now);
    const facts = file.journal.facts.length;
    if (facts === 0) return { facts, bells: 0 };
    const { bells } = await writeProjectFile(tx, locked.project.chain, before, file, null);
    return { facts, bells };
  });
  if (done.bells > 0) engine.doorbell.press();
  return done.facts;
}
