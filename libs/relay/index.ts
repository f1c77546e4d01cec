export { startHeartbeat, workerHealth } from './heartbeat.js';
export { NotifyingDoorbell } from './doorbell.js';
export { bellLag } from './outbox.js';
export { reconcile, type Reconciliation } from './reconcile.js';
export { scheduleReconciliation } from './reconciliation-schedule.js';
export { Relay, type RelayOptions } from './relay.js';
export type { Ringing } from './ring-workflow.js';
export { addressOf, connectTemporal, prepareNamespace } from './temporal.js';
export { standBack } from './stand-back.js';
