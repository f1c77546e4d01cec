import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { assembleEngine } from '../../assembly/index.js';
import { loadCatalogue, publishCatalogue } from '../../catalogue/index.js';
import { StandingClock } from '../../platform/business-clock.js';
import type { Door } from '../doors/door.js';
import { engineDoor } from '../doors/engine-door.js';
import { fourLicences } from '../four-approvals.js';
import type { People } from '../people.js';
import { closeOfficesAt, eveningIn, workEveryDay } from './evening.js';
import { inTurns } from './in-turns.js';

/** To apply for one, and to start its workflow, on a machine that has nothing else to do. */
const LEAD_A_STEP_MS = 30;
const SHORTEST_LEAD_MS = 30_000;
const A_DAY_MS = 24 * 3_600_000;

export interface Applied {
  /** When the acceptance of each is due. */
  readonly instant: Date;
  readonly stepIds: readonly string[];
}

/**
 * A ledger in which four licences of each project were applied for five working days ago, through the same door as
 * all that people do, so that the acceptance of each is due when the offices close: as soon as their workflows can
 * have been started. `patience`: how much longer than on an idle machine that may take.
 */
export async function applyForLicences(
  db: DataSource,
  people: People,
  count: number,
  patience: number,
): Promise<Applied> {
  const { content } = await loadCatalogue();
  await publishCatalogue(db, fourLicences(content));
  await workEveryDay(db);
  const longAgo = new Date(Date.now() - 14 * A_DAY_MS);
  const projects = await atTheDoor(db, people, longAgo, (door) =>
    inTurns(Array.from({ length: count }), () => door.register(randomUUID())),
  );
  const steps = projects.flatMap((project) => project.steps);
  const evening = eveningIn(patience * Math.max(SHORTEST_LEAD_MS, LEAD_A_STEP_MS * steps.length));
  await closeOfficesAt(db, evening);
  await atTheDoor(db, people, evening.appliedAt, (door) =>
    inTurns(steps, (step) => door.act(step.id, 'submit', step.department, randomUUID())),
  );
  return { instant: evening.instant, stepIds: steps.map(({ id }) => id) };
}

/** The use cases, at a business time of the past. */
async function atTheDoor<T>(
  db: DataSource,
  people: People,
  at: Date,
  work: (door: Door) => Promise<T>,
): Promise<T> {
  const engine = await assembleEngine(db, new StandingClock(at));
  return work(engineDoor(engine, people)).finally(() => engine.stop());
}
