import type { Actor } from '../identity/index.js';
import { inTransaction, read, type Tx } from '../platform/database/index.js';
import { remeasure, type Remeasurement } from './domain/remeasure.js';
import type { Engine } from './engine.js';
import { caseLoader, filesById } from './open-case.js';
import { lockProject } from './store/load-project-file.js';
import { writeProjectFile } from './store/write-project-file.js';

/** A change of a parameter that running clocks follow. */
export interface ClockMove extends Remeasurement {
  /** Who set it. */
  readonly actor: Actor;
  /** Told in the transaction in which a project's clocks move. */
  readonly tally: (tx: Tx, moved: number) => Promise<void>;
}

const CONCERNED = `
  select distinct project_id as id from clock where parameter = $1 and state in ('running', 'paused')`;

/**
 * Takes the running clocks of a parameter along, project by project; to be repeated at will. Returns how many keep their
 * date, because they would be over already.
 */
export async function moveClocks(engine: Engine, move: ClockMove): Promise<number> {
  const projects = await read<{ id: string }>(engine.db, CONCERNED, [move.parameter]);
  let kept = 0;
  for (const { id } of projects) {
    kept += await moveProject(engine, id, move);
    engine.herald?.tell(id);
  }
  engine.doorbell.press();
  return kept;
}

async function moveProject(engine: Engine, projectId: string, move: ClockMove): Promise<number> {
  return inTransaction(engine.db, async (tx) => {
    const project = await lockProject(tx, projectId);
    if (!project) return 0;
    const now = await engine.clock.now(tx);
    const file = await caseLoader(engine, tx, project, now)();
    const before = filesById(file);
    file.settle(now);
    const settled = file.journal.facts.length;
    let kept = 0;
    file.forEach(now, move.actor, (p) => (kept += remeasure(p, move)));
    await writeProjectFile(tx, project.chain, before, file, null);
    await move.tally(tx, file.journal.facts.length - settled);
    return kept;
  });
}
