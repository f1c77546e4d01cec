import { reachOf } from '../calendar/domain/calendar-notice.js';
import { SYSTEM } from '../identity/domain/actor.js';
import { inTransaction, read } from '../platform/database/index.js';
import type { Engine } from './engine.js';
import { caseLoader, filesById } from './open-case.js';
import { lockProject } from './store/load-project-file.js';
import { writeProjectFile } from './store/write-project-file.js';

/** Projects with an open limit that a year's notice can move: it is provisional, or its days reach into that year. */
const CONCERNED = `
  select distinct project_id as id from clock
  where state in ('running', 'paused') and (provisional or (due_on >= $1 and trigger_on <= $2))`;

/** T-09, T-10: reckons the open limits again once a year's calendar is loaded. Returns how many facts tell of a move. */
export async function recomputeOpenClocks(engine: Engine, year: number): Promise<number> {
  const { from, through } = reachOf(year);
  const projects = await read<{ id: string }>(engine.db, CONCERNED, [from, through]);
  let moved = 0;
  for (const { id } of projects) {
    moved += await recomputeProject(engine, id, `calendar ${year}`);
    engine.herald?.tell(id);
  }
  if (moved > 0) engine.doorbell.press();
  return moved;
}

async function recomputeProject(engine: Engine, projectId: string, because: string): Promise<number> {
  return inTransaction(engine.db, async (tx) => {
    const project = await lockProject(tx, projectId);
    if (!project) return 0;
    const now = await engine.clock.now(tx);
    const file = await caseLoader(engine, tx, project, now)();
    const before = filesById(file);
    file.settle(now);
    file.forEach(now, SYSTEM, (p) => p.reckonAgain(because));
    await writeProjectFile(tx, project.chain, before, file, null);
    return file.journal.facts.filter((fact) => fact.name === 'clock.moved').length;
  });
}
