import type { ForeseenMove, ForeseenMoves, WorkCalendar } from '../calendar/index.js';
import { reachOf } from '../calendar/domain/calendar-notice.js';
import { SYSTEM } from '../identity/domain/actor.js';
import type { Fact } from '../facts/domain/facts.js';
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
    return movesIn(file.journal.facts).length;
  });
}

const movesIn = (facts: readonly Fact[]) => facts.filter(isMove);
const isMove = (fact: Fact): fact is Fact<'clock.moved'> => fact.name === 'clock.moved';

/** Whoever asks waits for the answer. */
const FORESEES_MS = 8_000;
const EXAMPLES = 12;

/** What another calendar of that year would move: reckoned project by project on what is there, and nothing written. */
export async function foreseeMoves(
  engine: Engine,
  calendar: WorkCalendar,
  year: number,
): Promise<ForeseenMoves> {
  const { from, through } = reachOf(year);
  const projects = await read<{ id: string }>(engine.db, CONCERNED, [from, through]);
  const supposed = { ...engine, sources: { ...engine.sources, calendar: () => calendar } };
  const until = performance.now() + FORESEES_MS;
  const moves: ForeseenMove[] = [];
  let looked = 0;
  for (const { id } of projects) {
    if (performance.now() > until) break;
    moves.push(...(await movesOf(supposed, id, `calendar ${year}`)));
    looked += 1;
  }
  return { moved: moves.length, examples: moves.slice(0, EXAMPLES), concerned: projects.length, looked };
}

async function movesOf(engine: Engine, projectId: string, because: string): Promise<ForeseenMove[]> {
  return inTransaction(engine.db, async (tx) => {
    const project = await lockProject(tx, projectId);
    if (!project) return [];
    const now = await engine.clock.now(tx);
    const file = await caseLoader(engine, tx, project, now)();
    file.forEach(now, SYSTEM, (p) => p.reckonAgain(because));
    const { id, code, name } = project;
    return movesIn(file.journal.facts).map(({ item = null, data }) => ({
      project: { id, code, name },
      item,
      clock: data.clock,
      from: data.from,
      dueOn: data.dueOn,
    }));
  });
}
