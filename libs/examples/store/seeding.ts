import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { poolOf, read } from '../../platform/database/index.js';

export interface Seeding {
  /** The day that the stories lead up to: the one on which telling them began. */
  readonly today: Day;
  readonly done: boolean;
}

/** Examples go into an empty ledger only. Null where people have begun to use it, and no example was ever told. */
export async function beginSeeding(db: DataSource, today: Day): Promise<Seeding | null> {
  await read(
    db,
    `insert into example_seeding (today)
     select $1 where not exists (select from project) and not exists (select from account)
     on conflict do nothing`,
    [today],
  );
  const found = 'select today, done_at is not null as done from example_seeding';
  const [seeding] = await read<Seeding & Record<string, unknown>>(db, found);
  return seeding ?? null;
}

/** Whether nothing is left to be told. */
export async function areExamplesThere(db: DataSource): Promise<boolean> {
  return (await read(db, 'select from example_seeding where done_at is not null')).length > 0;
}

export async function endSeeding(db: DataSource): Promise<void> {
  await read(db, 'update example_seeding set done_at = clock_timestamp()');
}

/** Two starts on one database at once: the second waits, and finds it done. */
export async function oneAtATime<T>(db: DataSource, work: () => Promise<T>): Promise<T> {
  const client = await poolOf(db).connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('example_seeding'))`);
    return await work();
  } finally {
    client.release(true);
  }
}
