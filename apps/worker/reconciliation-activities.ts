import type { Client } from '@temporalio/client';
import type { ReconciliationActivities } from '../../workflows/reconciliation/activities.js';
import { reconcile } from '../../libs/relay/index.js';
import { forgetAnswers } from '../../libs/platform/idempotency/forget-answers.js';
import type { Engine } from '../../libs/steps/index.js';

/** Of the minute until the next reconciliation. */
const FORGETS_MS = 20_000;

export function reconciliationActivities(engine: Engine, client: Client): ReconciliationActivities {
  return {
    reconcileWorkflows: async () => {
      const found = await reconcile(engine.db, client, await engine.clock.now());
      await forgetAnswers(engine.db, FORGETS_MS);
      return found;
    },
  };
}
