import { jest } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { read } from '../../libs/platform/database/index.js';
import { reconcile } from '../../libs/relay/index.js';
import { EngineRoom } from '../support/engine-room.js';

jest.setTimeout(60_000);

/** A server that tells of a workflow only some time after it was started. */
const lagging = { workflow: { list: () => [] } } as unknown as Client;

test('a workflow that knows all there is to know answers its bell all the same', async () => {
  const room = await EngineRoom.open();
  const { db } = room.scratch;
  const unanswered = () => read(db, 'select step_id from outbox');
  const allAnswered = async () => {
    for (let tries = 0; (await unanswered()).length > 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await unanswered()).toEqual([]);
  };
  await room.startWorker();
  await room.setTime('2026-01-05T09:00');
  const project = await room.register('PF-PLANT', [
    'INV-01',
    'INV-06',
    'PLN-02',
    'LND-02',
    'PLN-03',
    'PLN-04',
  ]);
  await room.act(project, 'applicant', 'PLN-05', { do: 'submit' });
  await allAnswered();
  const found = await reconcile(db, lagging, await room.clock.now());
  expect(found.missing).toBeGreaterThan(0);
  expect(found.bellsWaiting).toBe(found.missing);
  await allAnswered();
  // A bell that came while the relay was starting its workflow: that one has pulled its fact, and is known to run.
  await read(
    db,
    `insert into outbox (step_id, watch, seq, over, created_at)
     select step_id, watch, p.chain_seq, false, clock_timestamp() - interval '30 seconds'
     from workflow_run join step s on s.id = step_id join project p on p.id = s.project_id where s.item = 'PLN-05'`,
  );
  expect(await unanswered()).not.toEqual([]);
  await allAnswered();
  await room.close();
});
