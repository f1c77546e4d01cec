import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { ClosedLoop, type LoopResult } from '../closed-loop.js';
import { httpDoor } from '../doors/http-door.js';
import type { LatencySummary } from '../latencies.js';
import { Meter, type Usage } from '../processes/meter.js';
import { startProduct } from '../processes/product.js';
import { connect, type Site } from '../site.js';
import { TO_THE_DECISION, TO_THE_END, Workload, type BenchStep, type Verb } from '../workload.js';
import { Bells } from './bells.js';
import { withTemporal } from './with-temporal.js';

export type Sustained = LoopResult &
  Usage & {
    readonly clients: number;
    /** Each started, rung and ended within the measured time. */
    readonly workflows: number;
    readonly bellLag: LatencySummary;
  };

interface SustainedSizes {
  readonly clients: number;
  readonly projects: number;
}

const LOOKS_EVERY_MS = 25;
const OPEN_AT_A_TIME = 40;
const ENDS_WITHIN_MS = 120_000;

/**
 * P1 sustained, P3: whole lives of steps, with everything that their workflows cost. Nobody acts on a step before its
 * workflow has answered the last bell, as no officer decides in the second in which an application arrives; and the
 * time ends when the last workflow has.
 */
export async function measureSustained(
  site: Site,
  { clients, projects }: SustainedSizes,
): Promise<Sustained> {
  const product = await startProduct(site);
  const db = await connect(product.databaseUrl, 4);
  const door = await httpDoor(product.origin, site.people);
  try {
    const bells = await Bells.watch(db);
    const work = new Workload(OPEN_AT_A_TIME, verbsOf(site), projects);
    const answered = new Answered(bells, work);
    const meter = new Meter(product.household);
    const began = performance.now();
    const loop = await new ClosedLoop({ door, work, clients, hold: (step) => answered.await(step) }).run();
    const workflows = await withTemporal(site, product, (client) =>
      untilEnded(client, projects * site.people.leads.size),
    );
    const seconds = (performance.now() - began) / 1000;
    const bellLag = (await bells.lags()).summary();
    const perSecond = Number((loop.commands / seconds).toFixed(1));
    return {
      ...loop,
      seconds: Math.round(seconds),
      perSecond,
      ...meter.read(loop.commands),
      clients,
      workflows,
      bellLag,
    };
  } finally {
    await door.close();
    await db.destroy();
    await product.stop();
  }
}

/** 双公示: what is published has one command more. */
function verbsOf({ people }: Site): (item: string) => readonly Verb[] {
  return (item) => (people.published.has(item) ? TO_THE_END : [...TO_THE_DECISION, 'deliver']);
}

/** Keeps steps back until their bells are answered. */
class Answered {
  private held = new Map<string, BenchStep>();
  private looking = false;

  constructor(
    private readonly bells: Bells,
    private readonly work: Workload,
  ) {}

  await(step: BenchStep): void {
    this.held.set(step.id, step);
    if (!this.looking) void this.look();
  }

  private async look(): Promise<void> {
    this.looking = true;
    while (this.held.size > 0) {
      await pause(LOOKS_EVERY_MS);
      const asked = [...this.held.keys()];
      const unanswered = await this.bells.unanswered(asked);
      for (const id of asked.filter((candidate) => !unanswered.has(candidate))) this.release(id);
    }
    this.looking = false;
  }

  private release(id: string): void {
    const step = this.held.get(id);
    this.held.delete(id);
    if (step) this.work.release(step);
  }
}

/** Until as many workflows have ended as there were steps. */
async function untilEnded(client: Client, expected: number): Promise<number> {
  const deadline = performance.now() + ENDS_WITHIN_MS;
  for (;;) {
    const query = "WorkflowType = 'approvalStep' and ExecutionStatus = 'Completed'";
    const { count } = await client.workflow.count(query);
    if (count >= expected || performance.now() > deadline) return count;
    await pause(LOOKS_EVERY_MS * 4);
  }
}
