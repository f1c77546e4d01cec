import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { formatInstant } from '../../calendar/index.js';
import { applyForLicences } from '../clocks/apply-for-licences.js';
import { readLedgerAfter, type LedgerAfter } from '../clocks/ledger-after.js';
import { NotReady, untilAllWait, untilCommitted, untilServed } from '../clocks/until.js';
import type { Waking } from '../clocks/wakings.js';
import { Latencies, rounded, type LatencySummary } from '../latencies.js';
import { Meter, type Usage } from '../processes/meter.js';
import { startProduct } from '../processes/product.js';
import { connect, type Site } from '../site.js';
import { withTemporal } from './with-temporal.js';

export type Clocks = Usage &
  LedgerAfter & {
    readonly instant: string;
    readonly projects: number;
    readonly clocks: number;
    /** From the instant until half of the clocks, and until the last of them, had been committed. */
    readonly halfSeconds: number;
    readonly seconds: number;
    readonly perSecond: number;
    readonly workflows: Workflows;
  };

/** What became of the workflows, most of which find the day settled by those that woke before them. */
interface Workflows {
  /** With a timer of their own when the instant came. */
  readonly waited: number;
  /** Woke by it, and pulled what had become of their step. */
  readonly served: number;
  readonly notRunning: number;
  /** From the instant until the last had pulled. */
  readonly lastSeconds: number;
  /** From each one's own timer until it had pulled. */
  readonly lag: LatencySummary;
  /** From when everything was committed until all had pulled; this process has also read all histories. */
  readonly afterwards: Usage;
}

const MOST_PATIENCE = 4;

type Say = (text: string) => void;

/**
 * P7, R10: legal limits that end at one instant. It comes as in production: in real time, to the product's own worker,
 * and to a workflow with a durable timer for each step.
 */
export async function measureClocks(site: Site, projects: number, say: Say): Promise<Clocks> {
  for (let patience = 1; ; patience *= 2) {
    try {
      return await measureOnce(site, projects, patience, say);
    } catch (error) {
      if (!(error instanceof NotReady) || patience === MOST_PATIENCE) throw error;
      say(`${error.message}; once more with twice the time`);
    }
  }
}

async function measureOnce(site: Site, projects: number, patience: number, say: Say): Promise<Clocks> {
  const databaseUrl = await site.freshDatabase();
  const db = await connect(databaseUrl);
  try {
    const { instant, stepIds } = await applyForLicences(db, site.people, projects, patience);
    const clocks = stepIds.length;
    say(`${clocks} clocks are due at ${formatInstant(instant)}; their workflows are being started`);
    const product = await startProduct(site, databaseUrl);
    try {
      return await withTemporal(site, product, async (client) => {
        const waited = await untilAllWait(db, client, clocks, instant);
        say(`${waited} workflows wait, ${secondsBetween(Date.now(), instant.getTime())} s to go`);
        await pause(instant.getTime() - Date.now());
        const meter = new Meter(product.household);
        const { half, last } = await untilCommitted(db, instant, clocks);
        const usage = meter.read(clocks);
        say(`all are committed after ${rounded(last / 1000)} s; the workflows are coming to see it`);
        const after = new Meter(product.household);
        const wakings = await untilServed(client, stepIds, instant);
        const afterwards = after.read(clocks);
        return {
          ...usage,
          ...(await readLedgerAfter(db, instant)),
          instant: formatInstant(instant),
          projects,
          clocks,
          halfSeconds: rounded(half / 1000),
          seconds: rounded(last / 1000),
          perSecond: Math.round((1000 * clocks) / last),
          workflows: {
            ...servedAmong(wakings, instant),
            waited,
            notRunning: await notRunning(client),
            afterwards,
          },
        };
      });
    } finally {
      await product.stop();
    }
  } finally {
    await db.destroy();
  }
}

function servedAmong(
  wakings: readonly Waking[],
  instant: Date,
): Pick<Workflows, 'served' | 'lastSeconds' | 'lag'> {
  const lags = new Latencies();
  let last = instant.getTime();
  for (const { due, served } of wakings) {
    if (served === null) continue;
    lags.add(served - due);
    last = Math.max(last, served);
  }
  return { served: lags.count, lastSeconds: secondsBetween(instant.getTime(), last), lag: lags.summary() };
}

const secondsBetween = (from: number, to: number): number => Math.round((to - from) / 1000);

async function notRunning(client: Client): Promise<number> {
  const query = "WorkflowType = 'approvalStep' and ExecutionStatus != 'Running'";
  return (await client.workflow.count(query)).count;
}
