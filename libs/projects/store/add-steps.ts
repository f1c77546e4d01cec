import type { Tx } from '../../platform/database/index.js';
import type { InitialStep } from '../../steps/index.js';

const ADD = {
  name: 'add-steps',
  text: `
    insert into step (id, project_id, item, stage, department, region, machine, state, state_since)
    select id, $1, item, stage, department, region, machine, 'LOCKED', $2
    from jsonb_to_recordset($3) as n(id uuid, item text, stage text, department text, region text, machine text)`,
};

/** Steps that a redrawn procedure adds, all waiting: those that wait for nothing are opened with the rest of the case. */
export async function addSteps(
  tx: Tx,
  projectId: string,
  steps: readonly InitialStep[],
  at: Date,
): Promise<void> {
  const rows = steps.map(({ id, item, stage, lead, machine }) => ({ id, item, stage, ...lead, machine }));
  if (rows.length > 0) await tx.run(ADD, [projectId, at, JSON.stringify(rows)]);
}
