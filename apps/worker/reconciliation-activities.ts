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
    reconcileWorkflows: async () => {
      const found = await reconcile(engine.db, client, await engine.clock.now());
      await rememberReconciliation(engine.db, { ...found, ...(await troubledWorkflows(client)) });
      await forgetAnswers(engine.db, FORGETS_MS);
      await moveRunningClocks(engine.parameterDesk);
      await foldTally(engine);
      return found;
    },
  };
}
