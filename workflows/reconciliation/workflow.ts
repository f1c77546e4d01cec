import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { Reconciled, ReconciliationActivities } from './activities.js';

const { reconcileWorkflows } = proxyActivities<ReconciliationActivities>({
  startToCloseTimeout: '5m',
  retry: { maximumAttempts: 3 },
});

/** Run by a schedule: whatever ought to have a workflow gets one, and the lag is reported. */
export async function reconciliation(): Promise<Reconciled> {
  const found = await reconcileWorkflows();
  setCurrentDetails(
    `${found.open} open, ${found.missing} were missing, ${found.overdue} overdue, lag ${found.oldestBellMs} ms`,
  );
  return found;
}
