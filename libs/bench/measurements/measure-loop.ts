import { ClosedLoop, type LoopResult } from '../closed-loop.js';
import type { Door } from '../doors/door.js';
import { Meter, type Household, type Usage } from '../processes/meter.js';
import { Workload } from '../workload.js';

export type Throughput = LoopResult & Usage & { readonly clients: number };

interface LoopPlan {
  readonly door: Door;
  readonly clients: number;
  readonly seconds: number;
  readonly open: number;
  readonly household: Household;
}

const WARMING_CLIENTS = 8;
/** On average each open step has half of its commands behind it by then, as in the middle of a long day. */
const WARMING_COMMANDS_A_PROJECT = 8;

/** Commands for a while, by so many clients; begins in the middle of things, with everything warm. */
export async function measureLoop({
  door,
  clients,
  seconds,
  open,
  household,
}: LoopPlan): Promise<Throughput> {
  const work = new Workload(open);
  await new ClosedLoop({
    door,
    work,
    clients: WARMING_CLIENTS,
    commands: open * WARMING_COMMANDS_A_PROJECT,
  }).run();
  const meter = new Meter(household);
  const result = await new ClosedLoop({ door, work, clients, seconds }).run();
  return { clients, ...result, ...meter.read(result.commands) };
}
