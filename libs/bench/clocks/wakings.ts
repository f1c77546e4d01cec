import type { Client } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time.js';
import { workflowIdOf } from '../../../workflows/vigil/workflow-id.js';
import { inTurns } from './in-turns.js';

/** How a workflow lived through the instant, by its own history. */
export interface Waking {
  /** When its timer was to fire: the legal instant, and its turn after it. */
  readonly due: number;
  /** When it had pulled what had become of its step; null while it has not. */
  readonly served: number | null;
}

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** Reads the history of each of these steps' workflows; null where the server is too busy to tell. */
export function readWakings(client: Client, stepIds: readonly string[]): Promise<(Waking | null)[]> {
  return inTurns(stepIds, async (stepId) => {
    const handle = client.workflow.getHandle(workflowIdOf(stepId, 'approval-step'));
    const history = await handle.fetchHistory().catch(() => null);
    return history && wakingIn(history);
  });
}

/** Its first timer is the one that the acceptance's limit set. */
function wakingIn({ events }: History): Waking {
  const all = events ?? [];
  const set = all.find((event) => event.timerStartedEventAttributes);
  const after = set?.timerStartedEventAttributes?.startToFireTimeout;
  if (!set?.eventTime || !after) throw new Error('a workflow without a timer');
  const fired = all.findIndex((event) => event.timerFiredEventAttributes);
  const served =
    fired < 0 ? undefined : all.slice(fired).find((event) => event.workflowTaskCompletedEventAttributes);
  return {
    due: tsToMs(set.eventTime) + tsToMs(after),
    served: served?.eventTime ? tsToMs(served.eventTime) : null,
  };
}
