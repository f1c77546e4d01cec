import type { DataSource } from 'typeorm';
import { workflowIdOf } from '../../workflows/vigil/workflow-id.js';
import type { Watch } from '../clocks/domain/watch.js';
import { tellOfEverything } from '../live/index.js';
import type { SandboxClock } from '../platform/business-clock.js';
import { read } from '../platform/database/index.js';
import { NEXT_LIGHT_AT } from '../steps/index.js';
import type { TimeMover, Waiting } from './time-mover.js';

export interface Sandbox {
  readonly db: DataSource;
  readonly clock: SandboxClock;
  readonly mover: TimeMover;
}

const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 10;

/** Time went on, but a workflow did not do what was due: the sandbox does not do it in its stead. */
export class TimeStoodStill extends Error {
  constructor(readonly steps: readonly string[]) {
    super(`Nothing happened to what was due: ${steps.join(', ')}. Is the worker running?`);
    this.name = 'TimeStoodStill';
  }
}

/**
 * Moves a sandbox's business time, from one due moment to the next, and lets the workflows that wait there live
 * through it. What happens by time comes from them alone; nothing here settles on their behalf.
 */
export async function moveTime(sandbox: Sandbox, to: Date): Promise<void> {
  for (let at = await nextMoment(sandbox.db, to); at; at = await nextMoment(sandbox.db, to)) {
    await answered(sandbox.db);
    await sandbox.clock.moveTo(at);
    await live(sandbox, WAKING, at);
  }
  await sandbox.clock.moveTo(to);
  await tellOfEverything(sandbox.db);
}

async function nextMoment(db: DataSource, to: Date): Promise<Date | null> {
  const [row] = await read<{ at: Date | null }>(db, `select min(at) as at from (${WAKING}) moments`, [to]);
  return row?.at ?? null;
}

/** What time acts on by then: a reminder goes out, a limit lapses. Served by clock_waking. */
const WAKING = 'select c.step_id as id, c.watch, c.wakes_at as at from clock c where c.wakes_at <= $1';

/** Where a light has come on by then. */
const LIT = `
  select c.step_id as id, c.watch, ${NEXT_LIGHT_AT} as at from clock c where c.state = 'running' and ${NEXT_LIGHT_AT} <= $1`;

/** Lets the workflows record the lights that hold by now; without it they do so when they next settle something. */
export async function seeLights(sandbox: Sandbox): Promise<void> {
  await answered(sandbox.db);
  const now = await sandbox.clock.now();
  const lit = await read<{ id: string; watch: Watch }>(
    sandbox.db,
    `select distinct id, watch from (${LIT}) m`,
    [now],
  );
  // A clock that ends later than what a workflow waits for rings no bell, and may be lit before that.
  await sandbox.mover.lookAgain(lit.map(({ id, watch }) => workflowIdOf(id, watch)));
  await live(sandbox, LIT, now);
}

async function live({ db, mover }: Sandbox, moments: string, at: Date): Promise<void> {
  const due = await read<{ id: string; watch: Watch }>(db, `select distinct id, watch from (${moments}) m`, [
    at,
  ]);
  const ids = due.map(({ id, watch }) => workflowIdOf(id, watch));
  const armed = await read<{ workflow_id: string; armed_at: Date }>(
    db,
    'select workflow_id, armed_at from sandbox_workflow where workflow_id = any($1)',
    [ids],
  );
  const armedAt = new Map(armed.map((row) => [row.workflow_id, row.armed_at]));
  const waiting = ids.map((workflowId): Waiting => ({ workflowId, armedAt: armedAt.get(workflowId) ?? at }));
  await mover.advance(waiting, at);
  await patiently(async () => {
    const left = await read<{ id: string }>(db, `select distinct id from (${moments}) m limit 5`, [at]);
    return left.map(({ id }) => id);
  });
}

/** Until every workflow has pulled what was committed: only then does it wait for the right moment. */
async function answered(db: DataSource): Promise<void> {
  await patiently(async () => {
    const rows = await read<{ step_id: string }>(db, 'select step_id from outbox limit 5');
    return rows.map((row) => row.step_id);
  });
}

async function patiently(left: () => Promise<string[]>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let steps = await left(); steps.length > 0; steps = await left()) {
    if (Date.now() > until) throw new TimeStoodStill(steps);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
