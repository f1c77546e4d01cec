import { inTransaction, read, type Tx } from '../platform/database/index.js';
import { procedureBook, ruleBookAt, type Engine } from './engine.js';
import { caseLoader } from './open-case.js';
import { settled } from './settle-step.js';
import type { CaseWorked, Written } from './store/case-sheet.js';
import {
  loadProjectFiles,
  lockProjectsUnlessBusy,
  workOnCase,
  type CaseAsked,
} from './store/load-project-file.js';
import { writeProjectFiles } from './store/write-project-file.js';

/** Held and committed together: so few that who wants one of them does not wait for long. */
const TOGETHER = 25;
/** So many at a time, for PostgreSQL and this process to have something to do while the other is at it. */
const HANDS = 3;
const MOST_AT_ONCE = 2_000;

/** Served by step_waking; by project, so that each is locked once for all that is over on it. */
const DUE = {
  name: 'projects-with-something-over',
  text: `
    select project_id as id, array_agg(distinct item) as items, min(wake_at) as since from step
    where wake_at <= $1 group by project_id order by since limit ${MOST_AT_ONCE}`,
};

/** A project on which something is over, and on which of its items. */
interface Due extends Record<string, unknown> {
  readonly id: string;
  readonly items: readonly string[];
}

/**
 * All working-day limits of a day end at one instant: the first to wake settles the day for everyone, by project, each
 * limit through its rule; the others find it done. Stops at `until`; what is left has its own waker. Returns how many
 * projects there were.
 */
export async function settleDue(engine: Engine, until: number): Promise<number> {
  let all = 0;
  while (Date.now() < until) {
    const now = await engine.clock.now();
    const due = await read<Due>(engine.db, DUE, [now]);
    const settled = await settleInBatches(engine, due, now, until);
    if (settled === 0) break;
    all += settled;
  }
  return all;
}

async function settleInBatches(
  engine: Engine,
  due: readonly Due[],
  now: Date,
  until: number,
): Promise<number> {
  let all = 0;
  let next = 0;
  const hand = async () => {
    while (next < due.length && Date.now() < until) {
      const batch = due.slice(next, (next += TOGETHER));
      const written = await settleBatch(engine, batch, now);
      if (written.some(({ bells }) => bells > 0)) engine.doorbell.press();
      for (const { projectId } of written) engine.herald?.tell(projectId);
      engine.witness?.(written.flatMap(({ transitions }) => transitions));
      all += written.length;
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return all;
}

/** What cannot be settled with the others is tried by itself; where that fails, its own workflow meets with it, and tells. */
async function settleBatch(engine: Engine, batch: readonly Due[], now: Date): Promise<Written[]> {
  const together = inTransaction(engine.db, (tx) => settleTogether(engine, tx, batch, now));
  const { written, aside } = await together.catch(() => ({ written: [], aside: batch }));
  const all = [...written];
  for (const one of aside)
    all.push(...(await inTransaction(engine.db, (tx) => settleAlone(engine, tx, one, now)).catch(() => [])));
  return all;
}

/** A project that somebody else holds is in good hands: they settle it before they do anything. */
async function settleTogether(
  engine: Engine,
  tx: Tx,
  batch: readonly Due[],
  now: Date,
): Promise<{ written: readonly Written[]; aside: readonly Due[] }> {
  const due = new Map(batch.map((one) => [one.id, one]));
  const projects = await lockProjectsUnlessBusy(tx, [...due.keys()]);
  if (projects.length === 0) return { written: [], aside: [] };
  const asked: CaseAsked[] = [];
  for (const project of projects)
    asked.push({ project, book: await procedureBook(engine, project), items: due.get(project.id)?.items });
  const files = await loadProjectFiles(tx, { rules: ruleBookAt(engine, now), now }, asked);
  const tried = files.map((file) => attempt(() => settled(now)(file)));
  const worked = projects.flatMap(({ chain: head }, place) => {
    const done = tried[place];
    return done ? [{ head, ...done }] : [];
  });
  return {
    written: await writeWhatHappened(tx, worked),
    aside: projects.flatMap(({ id }, place) => (tried[place] ? [] : (due.get(id) ?? []))),
  };
}

async function settleAlone(engine: Engine, tx: Tx, { id, items }: Due, now: Date): Promise<Written[]> {
  const [project] = await lockProjectsUnlessBusy(tx, [id]);
  if (!project) return [];
  const worked = await workOnCase(caseLoader(engine, tx, project, now), items, settled(now));
  return writeWhatHappened(tx, [{ head: project.chain, ...worked }]);
}

async function writeWhatHappened(tx: Tx, worked: readonly CaseWorked[]): Promise<Written[]> {
  const happened = worked.filter(({ file }) => file.journal.facts.length > 0);
  return happened.length > 0 ? writeProjectFiles(tx, happened) : [];
}

/** A rule that reaches further than what is at hand, or fails, has changed nothing and is in nobody's way. */
function attempt<Done>(work: () => Done): Done | null {
  try {
    return work();
  } catch {
    return null;
  }
}
