import type { Client } from '@temporalio/client';
import { read } from '../../libs/platform/database/index.js';
import { EngineRoom } from '../../test/support/engine-room.js';
import { reconciliationActivities } from './reconciliation-activities.js';

/** No workflow runs there. */
const silent = { workflow: { list: () => [] } } as unknown as Client;

test('a reconciliation also forgets the answers that nobody may ask for any more', async () => {
  const room = await EngineRoom.open();
  const { db } = room.scratch;
  await read(
    db,
    `insert into idempotency (actor, key, request_hash, response, at)
     select 'somebody', days::text, '', '{}', clock_timestamp() - make_interval(days => days)
     from unnest(array[1, 6, 8, 400]) days`,
  );
  const found = await reconciliationActivities(room.engine, silent).reconcileWorkflows();
  expect(found).toMatchObject({ open: 0, missing: 0 });
  expect(await read(db, 'select key from idempotency order by key')).toEqual([{ key: '1' }, { key: '6' }]);
  await room.close();
});
