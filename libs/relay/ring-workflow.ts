import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import { factRecorded } from '../../workflows/vigil/messages.js';
import type { WatchInput } from '../../workflows/vigil/vigil.js';
import { workflowIdOf, WORKFLOW_TYPE } from '../../workflows/vigil/workflow-id.js';
import type { Bell } from './outbox.js';
import { DEPARTMENT, ITEM, PROJECT_CODE } from './temporal.js';

export interface Ringing {
  /** On the connection of this process's worker. */
  readonly client: Client;
  readonly taskQueue: string;
}

/** Tells a workflow that there is news. One that does not run is started, and pulls whatever there is. */
export async function ringWorkflow(ringing: Ringing, bell: Bell): Promise<void> {
  if (bell.started && (await ringIfRunning(ringing, bell))) return;
  try {
    await startWorkflow(ringing, bell);
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    await ringIfRunning(ringing, bell);
  }
}

/** Eagerly: its first task comes back with the answer, to the worker of this process. */
async function startWorkflow({ client, taskQueue }: Ringing, bell: Bell): Promise<void> {
  const { stepId, watch, projectCode, item, department } = bell;
  const input: WatchInput = { stepId };
  await client.workflow.start(WORKFLOW_TYPE[watch], {
    workflowId: workflowIdOf(stepId, watch),
    taskQueue,
    args: [input],
    requestEagerStart: true,
    staticSummary: `${item} ${projectCode}`,
    typedSearchAttributes: new TypedSearchAttributes([
      { key: PROJECT_CODE, value: projectCode },
      { key: ITEM, value: item },
      { key: DEPARTMENT, value: department },
    ]),
  });
}

/** Whether there was one. */
export async function ringIfRunning({ client }: Ringing, { stepId, watch, seq }: Bell): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowIdOf(stepId, watch)).signal(factRecorded, seq);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
