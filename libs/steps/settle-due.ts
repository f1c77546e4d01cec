import { inTransaction, read } from '../platform/database/index.js';
import type { Engine } from './engine.js';
import { caseLoader } from './open-case.js';
import { settled } from './settle-step.js';
import { lockProjectUnlessBusy, workOnCase } from './store/load-project-file.js';
import { writeProjectFile } from './store/write-project-file.js';

/** A few hundred at a time: who comes next looks anew for what is left. */
const BATCH = 200;

/** Served by step_waking; projects, so that each is locked once for all that is over on it. */
const DUE = {
  name: 'projects-with-something-over',
  text: `select distinct project_id as id from (
    select project_id from step where wake_at <= $1 order by wake_at limit ${BATCH}) due`,
};

const OVER = {
  name: 'items-over',
  text: 'select item from step where project_id = $1 and wake_at <= $2',
};

/**
 * All working-day limits of a day end at one instant: the first to wake settles the day for everyone, project by
 * project, each limit through its rule; the others find it done. Stops at `until`; what is left has its own waker.
 */
export async function settleDue(engine: Engine, until: number): Promise<number> {
  let facts = 0;
  while (Date.now() < until) {
    const now = await engine.clock.now();
    const due = await read<{ id: string }>(engine.db, DUE, [now]);
    let settled = 0;
    for (const { id } of due) {
      if (Date.now() >= until) break;
      settled += await settleProject(engine, id, now);
    }
    if (settled === 0) break;
    facts += settled;
  }
  if (facts > 0) engine.doorbell.press();
  return facts;
}

/** A project that somebody else holds is in good hands: they settle it before they do anything. */
async function settleProject(engine: Engine, projectId: string, now: Date): Promise<number> {
  return inTransaction(engine.db, async (tx) => {
    const project = await lockProjectUnlessBusy(tx, projectId);
    if (!project) return 0;
    const over = await tx.run<{ item: string }>(OVER, [projectId, now]);
    if (over.length === 0) return 0;
    const items = over.map(({ item }) => item);
    const { file, before } = await workOnCase(caseLoader(engine, tx, project, now), items, settled(now));
    await writeProjectFile(tx, project.chain, before, file, null);
    return file.journal.facts.length;
  });
}
