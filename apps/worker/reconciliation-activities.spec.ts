import type { Client } from '@temporalio/client';
import { setParameter } from '../../libs/parameters/index.js';
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

test('what the ledger alone is asked for is done, whatever becomes of the workflows', async () => {
  const room = await EngineRoom.open();
  const { db } = room.scratch;
  await read(
    db,
    `insert into idempotency (actor, key, request_hash, response, at)
     values ('somebody', '8', '', '{}', clock_timestamp() - interval '8 days')`,
  );
  const lost = {
    workflow: {
      list: () => {
        throw new Error('no connection');
      },
    },
  } as unknown as Client;
  await expect(reconciliationActivities(room.engine, lost).reconcileWorkflows()).rejects.toThrow(
    'no connection',
  );
  const forgotten = async () => (await read(db, 'select key from idempotency')).length === 0;
  while (!(await forgotten())) await new Promise((resolve) => setTimeout(resolve, 20));
  await room.close();
});

test('a reconciliation lets running clocks follow a parameter that has come into force meanwhile', async () => {
  const room = await EngineRoom.open();
  await room.setTime('2026-03-02T09:00');
  const change = {
    key: 'delivery_wd',
    value: 5,
    validFrom: '2026-03-03',
    item: null,
    region: null,
    basis: null,
    reason: '提速',
    movesRunningClocks: true,
  };
  await setParameter(room.engine.parameterDesk, { change, actor: { label: 'administrator' } });
  const reconcile = () => reconciliationActivities(room.engine, silent).reconcileWorkflows();
  const moves = () =>
    read(room.scratch.db, 'select moved, kept from parameter_move where done_at is not null');
  await reconcile();
  expect(await moves()).toEqual([]);
  await room.setTime('2026-03-03T00:00');
  await reconcile();
  expect(await moves()).toEqual([{ moved: 0, kept: 0 }]);
  await room.close();
}, 20_000);
