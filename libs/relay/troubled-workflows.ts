import type { Client } from '@temporalio/client';

/** Workflows that need a person, as far as the server can tell; null where it cannot. */
export interface TroubledWorkflows {
  /** Ended without having come to their end. */
  readonly failed: number | null;
  /** Their next step fails again and again. */
  readonly stuck: number | null;
  /** The server's version. */
  readonly server: string | null;
}

const OURS = `WorkflowType != 'reconciliation'`;
const FAILED = `${OURS} and ExecutionStatus in ('Failed', 'TimedOut', 'Terminated')`;
const STUCK = `${OURS} and ExecutionStatus = 'Running' and TemporalReportedProblems in ('category=WorkflowTaskFailed', 'category=WorkflowTaskTimedOut')`;

export async function troubledWorkflows(client: Client): Promise<TroubledWorkflows> {
  const [failed, stuck, server] = await Promise.all([
    counted(client, FAILED),
    counted(client, STUCK),
    versionOf(client),
  ]);
  return { failed, stuck, server };
}

/** Not every server, and not every store of its, can be asked everything. */
async function counted(client: Client, query: string): Promise<number | null> {
  try {
    return (await client.workflow.count(query)).count;
  } catch {
    return null;
  }
}

async function versionOf(client: Client): Promise<string | null> {
  try {
    return (await client.workflowService.getSystemInfo({})).serverVersion;
  } catch {
    return null;
  }
}
