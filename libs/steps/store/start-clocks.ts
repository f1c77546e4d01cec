import type { Tx } from '../../platform/database/index.js';
import type { StepFile } from '../domain/step-file.js';
import { bellsFor } from './bells.js';
import { clockToRow } from './rows.js';

const START = {
  name: 'start-clocks',
  text: `
    with b as (
      insert into outbox (step_id, watch, seq, over)
      select step_id, watch, $2, over from jsonb_to_recordset($3) as n(step_id uuid, watch text, over boolean))
    insert into clock select (jsonb_populate_recordset(null::clock, $1)).*`,
};

/** The clocks that steps have from the beginning of their project, whose newest fact is `seq`; and who waits for them. */
export async function startClocks(
  tx: Tx,
  project: { readonly id: string; readonly seq: number },
  steps: readonly StepFile[],
): Promise<void> {
  const rows = steps.flatMap((step) =>
    step.clocks.map((clock) => ({ ...clockToRow(clock, step.id), project_id: project.id })),
  );
  if (rows.length === 0) return;
  const bells = steps.flatMap((step) => bellsFor(undefined, step)).filter(({ over }) => !over);
  await tx.run(START, [JSON.stringify(rows), project.seq, JSON.stringify(bells)]);
}
