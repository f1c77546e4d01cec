import { poolOf } from '../platform/database/index.js';
import type { Outlook, Phase } from '../../workflows/approval-step/activities.js';
import { isTerminal, type StepState } from './domain/states.js';
import type { Engine } from './engine.js';

interface OutlookRow {
  state: StepState;
  seq: number;
  limits:
    { clock: string; dueOn: string; lapsesAt: string; lightAt: string | null; paused: boolean }[] | null;
}

/** When a running clock's light next changes by itself; of a clock `c`. */
export const NEXT_LIGHT_AT = `
  least(case when c.light = 'green' then c.blue_at end, case when c.light in ('green', 'blue') then c.yellow_at end)`;

/** What a step's workflow has to wait for; the bells up to the newest fact are answered by it. */
const PULL = {
  name: 'pull-outlook',
  text: `
    with answered as (
      delete from outbox o using step s, project p
       where o.step_id = $1 and s.id = $1 and p.id = s.project_id and o.seq <= p.chain_seq)
    select s.state, p.chain_seq as seq,
      (select json_agg(json_build_object('clock', c.kind, 'dueOn', c.due_on, 'lapsesAt', c.lapses_at, 'paused', c.state = 'paused',
         'lightAt', ${NEXT_LIGHT_AT}))
         from clock c where c.step_id = s.id and c.state in ('running', 'paused')) as limits
    from step s join project p on p.id = s.project_id where s.id = $1`,
};

/**
 * A light alone wakes nobody: it is recorded when the step is next settled. Only where time is rehearsed and somebody
 * looks on does a workflow wake for lights, too.
 */
export async function pullOutlook(engine: Engine, stepId: string, forLights = false): Promise<Outlook> {
  const { rows } = await poolOf(engine.db).query<OutlookRow>({ ...PULL, values: [stepId] });
  const [row] = rows;
  if (!row) return { phase: 'over', limits: [], seq: Number.MAX_SAFE_INTEGER };
  const now = await engine.clock.now();
  const open = row.limits ?? [];
  return {
    phase: phaseOf(row.state, open.length > 0),
    seq: row.seq,
    limits: open
      .filter((limit) => !limit.paused)
      .map(({ clock, dueOn, lapsesAt, lightAt }) => ({
        clock,
        dueOn,
        inMs: new Date((forLights ? lightAt : null) ?? lapsesAt).getTime() - now.getTime(),
      })),
  };
}

/** A step is over for its workflow when its machine has ended and no limit is open on it any more. */
export function phaseOf(state: StepState, hasOpenClocks: boolean): Phase {
  if (isTerminal(state)) return hasOpenClocks ? 'being-delivered' : 'over';
  return PHASES[state] ?? 'over';
}

const PHASES: Partial<Record<StepState, Phase>> = {
  SUBMITTED: 'being-received',
  RESUBMITTED: 'being-received',
  CORRECTING: 'being-corrected',
  ACCEPTED: 'being-decided',
  IN_REVIEW: 'being-decided',
  SPECIAL: 'in-special-procedure',
  GRANTED: 'being-delivered',
  DENIED: 'being-delivered',
};
