import { liveInSandbox } from '../../libs/lives/index.js';
import { BellMover } from '../../libs/sandbox/index.js';
import { EngineRoom } from '../support/engine-room.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

let room: EngineRoom;
beforeAll(async () => (room = await EngineRoom.open()), 60_000);
afterAll(() => room.close());

it('a dozen random lives on a real server break no invariant, and leave no workflow waiting for nothing', async () => {
  const { client } = await room.startWorker();
  const sandbox = { db: room.scratch.db, clock: room.clock, mover: new BellMover(client) };
  const broken: unknown[] = [];
  for (const seed of SEEDS) {
    const verdict = await liveInSandbox(room.engine, seed, sandbox);
    if (verdict.broken.length > 0) broken.push([seed, verdict.broken]);
  }
  expect(broken).toEqual([]);
  const failed = await client.workflowService.countWorkflowExecutions({
    namespace: room.config.temporal.namespace,
    query: `ExecutionStatus in ('Failed', 'Terminated', 'TimedOut')`,
  });
  expect(Number(failed.count)).toBe(0);
}, 400_000);
