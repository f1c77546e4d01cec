import type { Client } from '@temporalio/client';
import type { ReconciliationActivities } from '../../workflows/reconciliation/activities.js';
import { reconcile } from '../../libs/relay/index.js';
import type { Engine } from '../../libs/steps/index.js';

export function reconciliationActivities(engine: Engine, client: Client): ReconciliationActivities {
  return {
    reconcileWorkflows: async () => reconcile(engine.db, client, await engine.clock.now()),
  };
}
