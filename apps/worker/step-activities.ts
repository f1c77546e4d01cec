import type { Watch } from '../../libs/clocks/domain/watch.js';
import type { LedgerActivities, Limit } from '../../workflows/vigil/activities.js';
import { workflowIdOf } from '../../workflows/vigil/workflow-id.js';
import { read } from '../../libs/platform/database/index.js';
import { pullOutlook, settleDue, settleStep, Turns, type Engine } from '../../libs/steps/index.js';

/** So long a workflow that woke settles for the others, too; well within what an activity may take. */
const HELPS_MS = 8_000;

/** What the workflows that watch over a step ask of the ledger. Each may be repeated at will. */
export function stepActivities(engine: Engine, sandbox: boolean): LedgerActivities {
  const waking = sandbox ? { forLights: true } : { turns: new Turns() };
  const outlook = async (stepId: string, watch: Watch) => {
    if (sandbox) await rememberArmed(engine, stepId, watch);
    return pullOutlook(engine, stepId, watch, waking);
  };
  let underway: Promise<unknown> | null = null;
  /** One is enough in a process: who wakes meanwhile waits for it. */
  const settleDay = () =>
    (underway ??= settleDue(engine, Date.now() + HELPS_MS).finally(() => (underway = null)));
  /** Most find that the day has been settled by who woke before them. */
  const settle = async (stepId: string, watch: Watch) => {
    for (const act of [settleDay, () => settleStep(engine, stepId)]) {
      const found = await outlook(stepId, watch);
      if (!found.limits.some(isOver)) return found;
      await act();
    }
    return outlook(stepId, watch);
  };
  return { outlook, settle };
}

const isOver = ({ inMs }: Limit): boolean => inMs <= 0;

const ARMED = {
  name: 'sandbox-workflow-armed',
  text: `
    insert into sandbox_workflow (workflow_id, armed_at) values ($1, $2)
    on conflict (workflow_id) do update set armed_at = excluded.armed_at`,
};

/** A sandbox has to know from when on a workflow waits, to bring it to where its timer fires. */
async function rememberArmed(engine: Engine, stepId: string, watch: Watch): Promise<void> {
  await read(engine.db, ARMED, [workflowIdOf(stepId, watch), await engine.clock.now()]);
}
