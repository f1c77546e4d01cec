import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { lookAgain } from '../../workflows/vigil/messages.js';

/** Tells workflows that time has moved. One that has come to its end meanwhile has nothing left to look for. */
export async function haveLookAgain(client: Client, workflowIds: readonly string[]): Promise<void> {
  await Promise.all(workflowIds.map((id) => tell(client, id)));
}

async function tell(client: Client, workflowId: string): Promise<void> {
  try {
    await client.workflow.getHandle(workflowId).signal(lookAgain);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
