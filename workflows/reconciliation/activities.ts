/** What a reconciliation found: steps that time has to do with, and what had to be put right. */
export interface Reconciled {
  readonly open: number;
  readonly missing: number;
  readonly overdue: number;
  readonly bellsWaiting: number;
  readonly oldestBellMs: number;
}

export interface ReconciliationActivities {
  reconcileWorkflows(): Promise<Reconciled>;
}
