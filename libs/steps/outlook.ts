import { poolOf } from '../platform/database/index.js';
import type { Watch } from '../clocks/domain/watch.js';
import type { Phase } from '../../workflows/approval-step/phase.js';
import type { Limit, Outlook } from '../../workflows/vigil/activities.js';
import { isTerminal, type StepState } from './domain/states.js';
import type { Engine } from './engine.js';
import type { Turns } from './turns.js';

interface OutlookRow {
  state: StepState;
  seq: number;
  limits: OpenLimit[] | null;
}

interface OpenLimit {
  readonly clock: string;
  readonly dueOn: string;
  readonly wakesAt: string;
  readonly lightAt: string | null;
  readonly paused: boolean;
}

/** When a running clock's light next changes by itself; of a clock `c`. */
export const NEXT_LIGHT_AT = `
  least(case when c.light = 'green' then c.blue_at end, case when c.light in ('green', 'blue') then c.yellow_at end)`;

/** What a workflow has to wait for; the bells up to the newest fact are answered by it. */
const PULL = {
  name: 'pull-outlook',
  text: `
    with answered as (
      delete from outbox o using step s, project p
       where o.step_id = $1 and o.watch = $2 and s.id = $1 and p.id = s.project_id and o.seq <= p.chain_seq)
    select s.state, p.chain_seq as seq,
      (select json_agg(json_build_object('clock', c.kind, 'dueOn', c.due_on, 'wakesAt', c.wakes_at, 'paused', c.state = 'paused',
         'lightAt', ${NEXT_LIGHT_AT}))
         from clock c where c.step_id = s.id and c.watch = $2 and c.state in ('running', 'paused')) as limits
    from step s join project p on p.id = s.project_id where s.id = $1`,
};

export interface Waking {
  /** Of those who wait for one instant; none where time is moved, and its mover waits for each. */
  readonly turns?: Turns;
  /**
   * A light alone wakes nobody: it is recorded when the step is next settled. Only where time is rehearsed and somebody
   * looks on does a workflow wake for lights, too.
   */
  readonly forLights?: boolean;
}

export async function pullOutlook(
  engine: Engine,
  stepId: string,
  watch: Watch,
  { turns, forLights = false }: Waking = {},
): Promise<Outlook> {
  const { rows } = await poolOf(engine.db).query<OutlookRow>({ ...PULL, values: [stepId, watch] });
  const [row] = rows;
  if (!row) return { phase: 'over', limits: [], seq: Number.MAX_SAFE_INTEGER, afterMs: 0 };
  const now = await engine.clock.now();
  const open = row.limits ?? [];
  const limits = open
    .filter((limit) => !limit.paused)
    .map((limit) => ({
      clock: limit.clock,
      dueOn: limit.dueOn,
      inMs: nextMoment(limit, forLights) - now.getTime(),
    }));
  return {
    phase: watch === 'approval-step' ? phaseOf(row.state, open) : watchPhase(open),
    seq: row.seq,
    limits,
    afterMs: turnAfter(limits, now, turns),
  };
}

function nextMoment({ wakesAt, lightAt }: OpenLimit, forLights: boolean): number {
  const moments = [wakesAt, ...(forLights && lightAt ? [lightAt] : [])];
  return Math.min(...moments.map((at) => new Date(at).getTime()));
}

function turnAfter(limits: readonly Limit[], now: Date, turns?: Turns): number {
  const inMs = Math.min(...limits.map((limit) => limit.inMs));
  return turns && Number.isFinite(inMs) && inMs > 0 ? turns.next(new Date(now.getTime() + inMs)) : 0;
}

const watchPhase = (open: readonly OpenLimit[]): string => (open.length > 0 ? 'watched' : 'over');

/** A step is over for its workflow when its machine has ended and no limit of its passage is open any more. */
function phaseOf(state: StepState, open: readonly OpenLimit[]): Phase | 'over' {
  if (isTerminal(state)) return open.length > 0 ? 'being-delivered' : 'over';
  if (state === 'PROVISIONAL' && open.some(({ clock }) => clock === 'conversion')) return 'being-converted';
  return PHASES[state] ?? 'over';
}

const PHASES: Partial<Record<StepState, Phase>> = {
  SUBMITTED: 'being-received',
  RESUBMITTED: 'being-received',
  CORRECTING: 'being-corrected',
  ACCEPTED: 'being-decided',
  IN_REVIEW: 'being-decided',
  SPECIAL: 'in-special-procedure',
  AWAIT_MATERIAL: 'being-supplemented',
  PROVISIONAL: 'being-supplemented',
  GRANTED: 'being-delivered',
  DENIED: 'being-delivered',
};
