import { jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource, inTransaction } from '../../libs/platform/database/index.js';
import { brokenChains } from '../support/chain-holds.js';
import { expectEachOnce } from './each-once.js';
import { PersistentClient } from './persistent-client.js';
import { pause, RunningProduct } from './running-product.js';

jest.setTimeout(180_000);

/** More than the API has connections: some wait in line for one. */
const CLIENTS = 24;
const HANGS_MS = 8_000;

let product: RunningProduct;
let db: DataSource;
let client: PersistentClient;

beforeAll(async () => {
  product = await RunningProduct.start();
  db = await createDataSource({ url: product.address('DATABASE_URL'), poolSize: 4 }).initialize();
});
beforeEach(async () => {
  client = new PersistentClient(product.api);
  for (const who of ['youshui', 'jishou-window', 'jishou-nrp']) await client.signIn(who);
});
afterAll(async () => {
  product.thaw('postgres');
  await db.destroy();
  await product.stop();
});

/** People are at work before, while and after something hangs; how many commands they had done when it ended. */
async function atWork(hang: () => Promise<void>): Promise<number> {
  let over = false;
  const people = Array.from({ length: CLIENTS }, async () => {
    while (!over) await client.liveOnce();
  });
  await pause(1_500);
  await hang();
  const done = acknowledged();
  await product.healed();
  over = true;
  await Promise.all(people);
  return done;
}

const acknowledged = (): number => client.log.filter(({ outcome }) => outcome === 'acknowledged').length;

/** R6: 503 with Retry-After in less than three seconds; and then work goes on, with nothing lost and nothing doubled. */
async function expectCleanRefusals(doneBefore: number): Promise<void> {
  const { log, unavailable } = client;
  expect(unavailable.length).toBeGreaterThan(CLIENTS / 2);
  for (const answer of unavailable)
    expect(answer).toMatchObject({ code: 'service.unavailable', retryAfter: expect.stringMatching(/^\d+$/) });
  expect(unavailable.filter(({ ms }) => ms >= 3_000)).toEqual([]);
  expect(acknowledged()).toBeGreaterThan(doneBefore);
  await expectEachOnce(db, log);
  expect(await brokenChains(db)).toEqual([]);
}

test('PostgreSQL hangs: who asks is told so in time, and asks again when it is back', async () => {
  const done = await atWork(async () => {
    product.freeze('postgres');
    await pause(HANGS_MS);
    product.thaw('postgres');
  });
  await expectCleanRefusals(done);
});

test('somebody holds a lock that commands need: they do not wait for it for ever', async () => {
  const done = await atWork(() =>
    inTransaction(db, async (tx) => {
      await tx.query('lock table step in access exclusive mode');
      await pause(HANGS_MS);
    }),
  );
  await expectCleanRefusals(done);
});
