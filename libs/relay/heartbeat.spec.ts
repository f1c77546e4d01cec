import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { scratchDatabase, type ScratchDatabase } from '../../test/support/scratch-database.js';
import { startHeartbeat, workerHealth } from './heartbeat.js';

let scratch: ScratchDatabase;
beforeAll(async () => (scratch = await scratchDatabase()), 60_000);
afterAll(() => scratch.drop());
beforeEach(() => scratch.db.query('delete from heartbeat'));

const health = async () =>
  Object.fromEntries(
    await Promise.all(workerHealth(scratch.db).map(async ({ name, check }) => [name, await check()])),
  );

/** What is known of a worker after its first beat. */
async function afterOneBeat(client: Client) {
  const stop = startHeartbeat(scratch.db, client);
  await delay(1_900);
  stop();
  return health();
}

/** Where nobody answers, the client tries again and again. */
function unanswered(): Client {
  const forEver = () => new Promise<never>(() => undefined);
  return { withDeadline: forEver, workflowService: { getSystemInfo: forEver } } as unknown as Client;
}

describe('the health of a worker', () => {
  it('is not known before it was heard of', async () => {
    expect(await health()).toEqual({ worker: 'worker.silent', temporal: 'worker.silent' });
  });

  it('is told with that of its Temporal', async () => {
    const connection = await Connection.connect({ address: process.env['TEST_TEMPORAL_ADDRESS'] });
    expect(await afterOneBeat(new Client({ connection }))).toEqual({ worker: null, temporal: null });
    await connection.close();
  });

  it('is told also while Temporal is away', async () => {
    expect(await afterOneBeat(unanswered())).toEqual({ worker: null, temporal: 'temporal.unreachable' });
  });
});
