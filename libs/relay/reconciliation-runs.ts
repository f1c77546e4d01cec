import type { DataSource } from 'typeorm';
import { read } from '../platform/database/index.js';
import type { Reconciliation } from './reconcile.js';
import type { TroubledWorkflows } from './troubled-workflows.js';

export type ReconciliationFound = Reconciliation & TroubledWorkflows;

export interface ReconciliationRun {
  /** Real time. */
  readonly at: Date;
  readonly found: ReconciliationFound;
}

const KEPT = '7 days';

export async function rememberReconciliation(db: DataSource, found: ReconciliationFound): Promise<void> {
  const text = `
    with gone as (delete from reconciliation_run where at < clock_timestamp() - interval '${KEPT}')
    insert into reconciliation_run (found) values ($1)`;
  await read(db, text, [JSON.stringify(found)]);
}

export async function lastReconciliation(db: DataSource): Promise<ReconciliationRun | null> {
  const text = 'select at, found from reconciliation_run order by at desc limit 1';
  const [run] = await read<ReconciliationRun & object>(db, text);
  return run ?? null;
}
