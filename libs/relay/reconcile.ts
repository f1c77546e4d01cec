import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { lookAgain } from '../../workflows/approval-step/messages.js';
import { approvalStepId, stepOfWorkflow } from '../../workflows/approval-step/workflow-id.js';
import { read } from '../platform/database/index.js';
import { bellLag } from './outbox.js';

export interface Reconciliation {
  /** Steps that time still has something to do with. */
  readonly open: number;
  /** Of those, the ones that had no workflow; their bells were rung. */
  readonly missing: number;
  readonly bellsWaiting: number;
  readonly oldestBellMs: number;
  /** Limits that were over for longer than a workflow may take to see it; they were told to look again. */
  readonly overdue: number;
}

const BEGUN = `s.state in ('SUBMITTED', 'RESUBMITTED', 'CORRECTING', 'ACCEPTED', 'IN_REVIEW', 'SPECIAL', 'GRANTED', 'DENIED')
  or s.wake_at is not null`;

const RING_THESE = `
  insert into outbox (step_id, seq, over)
  select s.id, p.chain_seq, false from step s join project p on p.id = s.project_id
  where s.id = any($1) and not exists (select from outbox o where o.step_id = s.id)`;

/**
 * Every open workflow can be rebuilt from PostgreSQL: starts the ones that ought to exist and don't, and nudges those
 * that lag behind. Rings bells only, so that it may run at any time and any number of times.
 */
export async function reconcile(db: DataSource, client: Client, now: Date): Promise<Reconciliation> {
  const running = await runningSteps(client);
  const open = await read<{ id: string; wake_at: Date | null }>(
    db,
    `select s.id, s.wake_at from step s where ${BEGUN}`,
  );
  const missing = open.filter(({ id }) => !running.has(id)).map(({ id }) => id);
  const overdue = open.filter((s) => running.has(s.id) && isOverdue(s.wake_at, now)).map(({ id }) => id);
  await forgetRuns(db, missing);
  await read(db, RING_THESE, [missing]);
  for (const id of overdue)
    await client.workflow
      .getHandle(approvalStepId(id))
      .signal(lookAgain)
      .catch(() => undefined);
  const lag = await bellLag(db);
  return {
    open: open.length,
    missing: missing.length,
    overdue: overdue.length,
    bellsWaiting: lag.waiting,
    oldestBellMs: lag.oldestMs,
  };
}

const LATEST_MS = 120_000;
const isOverdue = (wakeAt: Date | null, now: Date): boolean =>
  wakeAt !== null && now.getTime() - wakeAt.getTime() > LATEST_MS;

async function runningSteps(client: Client): Promise<Set<string>> {
  const steps = new Set<string>();
  const query = `WorkflowType = 'approvalStep' and ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1000 }))
    steps.add(stepOfWorkflow(workflowId));
  return steps;
}

async function forgetRuns(db: DataSource, steps: readonly string[]): Promise<void> {
  await read(db, 'delete from workflow_run where step_id = any($1)', [steps]);
}
