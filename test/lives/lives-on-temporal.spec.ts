import { liveInSandbox } from '../../libs/lives/index.js';
import { BellMover } from '../../libs/sandbox/index.js';
import { EngineRoom } from '../support/engine-room.js';

/** In one sandbox one life follows the other; while one waits for the server, another goes on. */
const SEEDS = [
  [1, 4, 7, 10],
  [2, 5, 8, 11],
  [3, 6, 9, 12],
];

let rooms: EngineRoom[];
beforeAll(async () => (rooms = await Promise.all(SEEDS.map(() => EngineRoom.open()))), 60_000);
afterAll(() => Promise.all(rooms.map((room) => room.close())));

it('a dozen random lives on a real server break no invariant, and leave no workflow waiting for nothing', async () => {
  await Promise.all(SEEDS.map((seeds, i) => liveIn(rooms[i], seeds)));
}, 400_000);

async function liveIn(room: EngineRoom | undefined, seeds: readonly number[]): Promise<void> {
  if (!room) throw new Error('there is no room to live in');
  const { client } = await room.startWorker();
  const sandbox = { db: room.scratch.db, clock: room.clock, mover: new BellMover(client) };
  const broken: unknown[] = [];
  for (const seed of seeds) {
    const verdict = await liveInSandbox(room.engine, seed, sandbox);
    if (verdict.broken.length > 0) broken.push([seed, verdict.broken]);
  }
  expect(broken).toEqual([]);
  const failed = await client.workflowService.countWorkflowExecutions({
    namespace: room.config.temporal.namespace,
    query: `ExecutionStatus in ('Failed', 'Terminated', 'TimedOut')`,
  });
  expect(Number(failed.count)).toBe(0);
}
