import { jest } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { SandboxClock } from '../../libs/platform/business-clock.js';
import { createDataSource, read } from '../../libs/platform/database/index.js';
import { BellMover, moveTime } from '../../libs/sandbox/index.js';
import type { Watch } from '../../libs/clocks/domain/watch.js';
import { workflowIdOf } from '../../workflows/vigil/workflow-id.js';
import { brokenChains } from '../support/chain-holds.js';
import { expectEachOnce } from './each-once.js';
import { PersistentClient } from './persistent-client.js';
import { pause, RunningProduct, type Part } from './running-product.js';

jest.setTimeout(300_000);

const CLIENTS = 4;

let product: RunningProduct;
let db: DataSource;
let client: PersistentClient;

beforeAll(async () => {
  product = await RunningProduct.start();
  db = await createDataSource({ url: product.address('DATABASE_URL'), poolSize: 4 }).initialize();
  client = new PersistentClient(product.api);
  for (const who of ['youshui', 'jishou-window', 'jishou-nrp']) await client.signIn(who);
});
afterAll(async () => {
  await db.destroy();
  await product.stop();
});

/** Under load, and with time to be under way: then kill -9, then wait until all is well again. */
async function underLoad(...kills: Part[][]): Promise<void> {
  let over = false;
  const people = Array.from({ length: CLIENTS }, async () => {
    while (!over) await client.liveOnce();
  });
  for (const parts of kills) {
    await pause(1_500);
    product.kill(...parts);
    await product.healed();
  }
  await pause(1_000);
  over = true;
  await Promise.all(people);
}

test('kill -9 of each part, and of all at once, loses and doubles nothing', async () => {
  await underLoad(['api'], ['worker'], ['temporal'], ['postgres'], ['api', 'worker', 'temporal', 'postgres']);
  const { log } = client;
  expect(log.length).toBeGreaterThan(100);
  expect(log.some((entry) => entry.sent > 1)).toBe(true);
  await expectEachOnce(db, log);
  // I6
  expect(await brokenChains(db)).toEqual([]);
});

test('no workflow is stuck or failed, and each step that waits for time has one', async () => {
  await withTemporal(async (temporal) => {
    await product.until(async () => (await missingWorkflows(temporal)).length === 0, 90_000);
    expect(
      await workflows(temporal, `ExecutionStatus != 'Running' and ExecutionStatus != 'Completed'`),
    ).toEqual([]);
  });
});

test('Temporal is wiped: everything is started again from the ledger, and no deadline is missed', async () => {
  product.wipeTemporal();
  await product.healed();
  await withTemporal(async (temporal) => {
    await product.until(async () => (await missingWorkflows(temporal)).length === 0, 90_000);
    const waiting = await read<{ step_id: string; lapses_at: Date }>(
      db,
      `select step_id, lapses_at from clock where kind = 'acceptance' and nature = 'legal' and state = 'running'
       and step_id in (select id from step where item = 'MUN-04' and state = 'SUBMITTED')`,
    );
    expect(waiting.length).toBeGreaterThan(5);
    const last = new Date(Math.max(...waiting.map(({ lapses_at }) => lapses_at.getTime())));
    await moveTime({ db, clock: new SandboxClock(db), mover: new BellMover(temporal) }, last);
    const deemed = await read<{ step_id: string; at: Date }>(
      db,
      `select step_id, at from fact where name = 'step.accepted' and body like '%"mode":"deemed"%'`,
    );
    const at = new Map(deemed.map((fact) => [fact.step_id, fact.at.getTime()]));
    for (const { step_id, lapses_at } of waiting) expect(at.get(step_id)).toBe(lapses_at.getTime());
  });
  expect(await brokenChains(db)).toEqual([]);
});

/** Whatever time still has to do with is watched over by a workflow: a step's own, or that of a promise made with it. */
async function missingWorkflows(temporal: Client): Promise<string[]> {
  const running = new Set(await workflows(temporal, `ExecutionStatus = 'Running'`));
  const waiting = await read<{ id: string; watch: Watch }>(
    db,
    'select distinct step_id as id, watch from clock where wakes_at is not null',
  );
  return waiting.map(({ id, watch }) => workflowIdOf(id, watch)).filter((id) => !running.has(id));
}

async function workflows(temporal: Client, query: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { workflowId } of temporal.workflow.list({ query })) ids.push(workflowId);
  return ids;
}

async function withTemporal(work: (temporal: Client) => Promise<void>): Promise<void> {
  const connection = await Connection.connect({ address: product.address('TEMPORAL_ADDRESS') });
  await work(new Client({ connection, namespace: 'default' })).finally(() => connection.close());
}
