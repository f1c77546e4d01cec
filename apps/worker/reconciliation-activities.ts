import type { Client } from '@temporalio/client';
import type { ReconciliationActivities } from '../../workflows/reconciliation/activities.js';
import type { AssembledEngine } from '../../libs/assembly/index.js';
import { moveRunningClocks } from '../../libs/parameters/index.js';
import { reconcile, rememberReconciliation, troubledWorkflows } from '../../libs/relay/index.js';
import { foldTally } from '../../libs/supervision/index.js';
import { forgetAnswers } from '../../libs/platform/idempotency/forget-answers.js';

/** Of the minute until the next reconciliation. */
const FORGETS_MS = 20_000;

export function reconciliationActivities(engine: AssembledEngine, client: Client): ReconciliationActivities {
  return {
    // What the ledger alone is asked for is done whatever becomes of the workflows.
    reconcileWorkflows: async () => {
      const beside = Promise.allSettled([
        forgetAnswers(engine.db, FORGETS_MS),
        moveRunningClocks(engine.parameterDesk),
        foldTally(engine),
      ]);
      const found = await reconcile(engine.db, client, await engine.clock.now());
      await rememberReconciliation(engine.db, { ...found, ...(await troubledWorkflows(client)) });
      for (const one of await beside) if (one.status === 'rejected') throw one.reason;
      return found;
    },
  };
}
