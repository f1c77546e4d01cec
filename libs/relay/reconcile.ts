import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { watchedBy, workflowIdOf, WORKFLOW_TYPE } from '../../workflows/vigil/workflow-id.js';
import type { Watch } from '../clocks/domain/watch.js';
import { read } from '../platform/database/index.js';
import { LAST_TURN_MS } from '../steps/index.js';
import { bellLag, type Watched } from './outbox.js';
import { lookAgainIfRunning } from './ring-workflow.js';

export interface Reconciliation {
  /** What time still has something to do with. */
  readonly open: number;
  /** Of those, the ones that had no workflow; their bells were rung. */
  readonly missing: number;
  readonly bellsWaiting: number;
  readonly oldestBellMs: number;
  /** Limits that were over for longer than a workflow may take to see it; they were told to look again. */
  readonly overdue: number;
}

/** A step in hand has its own workflow; every other watch is there as long as a clock of it is open. */
const OPEN = `
  select s.id as "stepId", 'approval-step' as watch, s.wake_at as "wakesAt" from step s
   where s.state in ('SUBMITTED', 'RESUBMITTED', 'CORRECTING', 'ACCEPTED', 'IN_REVIEW', 'SPECIAL', 'AWAIT_MATERIAL',
     'PROVISIONAL', 'GRANTED', 'DENIED')
  union
  select c.step_id, c.watch, min(c.wakes_at) from clock c where c.state in ('running', 'paused') group by c.step_id, c.watch`;

const RING_THESE = `
  insert into outbox (step_id, watch, seq, over)
  select s.id, these.watch, p.chain_seq, false
  from unnest($1::uuid[], $2::text[]) as these(step_id, watch)
    join step s on s.id = these.step_id join project p on p.id = s.project_id
  where not exists (select from outbox o where o.step_id = s.id and o.watch = these.watch)`;

interface OpenWatch extends Watched, Record<string, unknown> {
  readonly wakesAt: Date | null;
}

/**
 * Every open workflow can be rebuilt from PostgreSQL: starts the ones that ought to exist and don't, and nudges those
 * that lag behind. Rings bells only, so that it may run at any time and any number of times.
 */
export async function reconcile(db: DataSource, client: Client, now: Date): Promise<Reconciliation> {
  // In this order: what begins meanwhile is not taken to be missing.
  const open = await read<OpenWatch>(
    db,
    `select "stepId", watch, min("wakesAt") as "wakesAt" from (${OPEN}) w group by "stepId", watch`,
  );
  const running = await runningWorkflows(client);
  const isRunning = ({ stepId, watch }: Watched): boolean => running.has(workflowIdOf(stepId, watch));
  const missing = open.filter((one) => !isRunning(one));
  const overdue = open.filter((one) => isRunning(one) && isOverdue(one.wakesAt, now));
  await ring(db, missing);
  for (const one of overdue) await lookAgainIfRunning({ client }, one).catch(() => undefined);
  const lag = await bellLag(db);
  return {
    open: open.length,
    missing: missing.length,
    overdue: overdue.length,
    bellsWaiting: lag.waiting,
    oldestBellMs: lag.oldestMs,
  };
}

/** Every workflow has had its turn by then, and the time to take it. */
const LATEST_MS = LAST_TURN_MS + 60_000;
const isOverdue = (wakesAt: Date | null, now: Date): boolean =>
  wakesAt !== null && now.getTime() - wakesAt.getTime() > LATEST_MS;

async function runningWorkflows(client: Client): Promise<Set<string>> {
  const found = new Set<string>();
  const types = Object.values(WORKFLOW_TYPE).map((type) => `'${type}'`);
  const query = `WorkflowType in (${types.join(', ')}) and ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1000 }))
    if (watchedBy(workflowId)) found.add(workflowId);
  return found;
}

const FORGET = `
  delete from workflow_run w using unnest($1::uuid[], $2::text[]) as these(step_id, watch)
  where w.step_id = these.step_id and w.watch = these.watch`;

async function ring(db: DataSource, missing: readonly Watched[]): Promise<void> {
  const these = [missing.map(({ stepId }) => stepId), missing.map(({ watch }): Watch => watch)];
  await read(db, FORGET, these);
  await read(db, RING_THESE, these);
}
