import { createHash } from 'node:crypto';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import { factRecorded } from '../../workflows/approval-step/messages.js';
import type { ApprovalStepInput } from '../../workflows/approval-step/vigil.js';
import { approvalStepId } from '../../workflows/approval-step/workflow-id.js';
import type { Bell } from './outbox.js';
import { DEPARTMENT, ITEM, PROJECT_CODE } from './temporal.js';

export interface Ringing {
  readonly client: Client;
  readonly taskQueue: string;
  /** Wake-ups of one instant are spread over this time after it, each step always at its own place. */
  readonly spreadMs: number;
}

/** Starts the step's workflow if it does not run, and rings it. */
export async function ringWorkflow({ client, taskQueue, spreadMs }: Ringing, bell: Bell): Promise<void> {
  const { stepId, seq, projectCode, item, department } = bell;
  const input: ApprovalStepInput = { stepId, spreadMs: placeWithin(stepId, spreadMs) };
  await client.workflow.signalWithStart('approvalStep', {
    workflowId: approvalStepId(stepId),
    taskQueue,
    args: [input],
    signal: factRecorded,
    signalArgs: [seq],
    staticSummary: `${item} ${projectCode}`,
    typedSearchAttributes: new TypedSearchAttributes([
      { key: PROJECT_CODE, value: projectCode },
      { key: ITEM, value: item },
      { key: DEPARTMENT, value: department },
    ]),
  });
}

/** Rings a workflow that has no reason to be started. Whether there was one. */
export async function ringIfRunning({ client }: Ringing, { stepId, seq }: Bell): Promise<boolean> {
  try {
    await client.workflow.getHandle(approvalStepId(stepId)).signal(factRecorded, seq);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

function placeWithin(stepId: string, spreadMs: number): number {
  if (spreadMs === 0) return 0;
  return createHash('sha256').update(stepId).digest().readUInt32BE(0) % spreadMs;
}
