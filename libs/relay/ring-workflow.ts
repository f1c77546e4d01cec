import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import { factRecorded, lookAgain } from '../../workflows/vigil/messages.js';
import type { WatchInput } from '../../workflows/vigil/vigil.js';
import { workflowIdOf, WORKFLOW_TYPE } from '../../workflows/vigil/workflow-id.js';
import type { Bell, Watched } from './outbox.js';
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
    await lookAgainIfRunning(ringing, bell);
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

/**
 * Whether there was one. A bell that was rung before may tell what the workflow knows already, as one rung for a
 * workflow that was taken to be missing while it was being started: that is answered only by looking.
 */
export const ringIfRunning = ({ client }: Ringing, bell: Bell): Promise<boolean> =>
  bell.again
    ? lookAgainIfRunning({ client }, bell)
    : whetherThere(
        client.workflow.getHandle(workflowIdOf(bell.stepId, bell.watch)).signal(factRecorded, bell.seq),
      );

/**
 * A workflow that was taken to be missing may know all that its bell could tell, and would leave that unanswered: it is
 * told to look, whatever it knows.
 */
export const lookAgainIfRunning = (
  { client }: Pick<Ringing, 'client'>,
  { stepId, watch }: Watched,
): Promise<boolean> => whetherThere(client.workflow.getHandle(workflowIdOf(stepId, watch)).signal(lookAgain));

async function whetherThere(signalled: Promise<void>): Promise<boolean> {
  try {
    await signalled;
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
