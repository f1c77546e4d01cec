import type { Tx } from '../../platform/database/index.js';
import type { StepFile } from '../domain/step-file.js';

const INSERT = {
  name: 'insert-rounds',
  text: `
    insert into step (id, project_id, item, round, stage, department, region, machine, state, state_since)
    select id, $1, item, round, stage, department, region, machine, state, state_since
    from jsonb_to_recordset($2) as n(id uuid, item text, round int, stage text, department text, region text, machine text,
      state text, state_since timestamptz)`,
};

/** An item that is applied for again is a step of its own; the rest of it is written with the rest of the case. */
export async function insertRounds(tx: Tx, projectId: string, rounds: readonly StepFile[]): Promise<void> {
  if (rounds.length === 0) return;
  const rows = rounds.map(({ id, item, round, department, region, machine, state, stateSince }) => ({
    id,
    item: item.code,
    round,
    stage: item.stage,
    department,
    region,
    machine,
    state,
    state_since: stateSince,
  }));
  await tx.run(INSERT, [projectId, JSON.stringify(rows)]);
}
