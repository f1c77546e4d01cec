import type { DataSource } from 'typeorm';
import { scratchDatabase, type ScratchDatabase } from '../../../test/support/scratch-database.js';
import { databaseFailure } from '../http/database-failure.js';
import { createDataSource, FOR_AN_ANSWER, inTransaction, poolOf, read } from './index.js';

let scratch: ScratchDatabase;
let db: DataSource;

beforeAll(async () => {
  scratch = await scratchDatabase();
  db = await createDataSource({ url: scratch.url, poolSize: 2, patience: FOR_AN_ANSWER }).initialize();
  await read(scratch.db, 'create table thing (id int primary key)');
});
afterAll(async () => {
  await db.destroy();
  await scratch.drop();
});

interface Ending {
  readonly failure: string | null;
  readonly code: unknown;
  readonly ms: number;
}

/** How a piece of work fails, and when its sender knows. */
async function endingOf(work: Promise<unknown>): Promise<Ending> {
  const began = performance.now();
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  const { code } = (error ?? {}) as { code?: unknown };
  return { failure: databaseFailure(error), code, ms: performance.now() - began };
}

const backend = (): Promise<{ pid: number }[]> => read<{ pid: number }>(db, 'select pg_backend_pid() as pid');

describe('who waits for an answer', () => {
  it('waits for a lock no longer than for an answer, and leaves the connection as good as it was', async () => {
    await inTransaction(scratch.db, async (other) => {
      await other.query('lock table thing in access exclusive mode');
      const before = poolOf(db).totalCount;
      const ending = await endingOf(inTransaction(db, (tx) => tx.query('select from thing')));
      expect(ending).toMatchObject({ failure: 'away', code: '55P03' });
      expect(ending.ms).toBeLessThan(3_000);
      expect(poolOf(db).totalCount).toBe(Math.max(before, 1));
    });
    expect(await inTransaction(db, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('waits for the whole work, not for each statement anew', async () => {
    const slow = async () =>
      inTransaction(db, async (tx) => {
        for (let i = 0; i < 5; i++) await tx.query('select pg_sleep(0.9)');
      });
    const ending = await endingOf(slow());
    expect(ending.failure).toBe('away');
    expect(ending.ms).toBeLessThan(3_000);
  });

  it('waits in line, too, and then no longer for a lock than is left', async () => {
    await inTransaction(scratch.db, async (other) => {
      await other.query('lock table thing in access exclusive mode');
      const endings = await Promise.all(
        Array.from({ length: 8 }, () => endingOf(inTransaction(db, (tx) => tx.query('select from thing')))),
      );
      expect(endings.map(({ failure }) => failure)).toEqual(Array(8).fill('away'));
      expect(Math.max(...endings.map(({ ms }) => ms))).toBeLessThan(3_000);
    });
  });

  it('finds no connection that still owes somebody else an answer', async () => {
    const [before] = await backend();
    const ending = await endingOf(read(db, 'select pg_sleep(3)'));
    expect(ending.failure).toBe('away');
    expect(ending.ms).toBeLessThan(3_000);
    const [after] = await backend();
    expect(after?.pid).not.toBe(before?.pid);
    expect(poolOf(db).totalCount).toBeLessThanOrEqual(2);
  });
});

describe('a connection', () => {
  it('that dies under a transaction takes nobody along', async () => {
    const work = inTransaction(db, async (tx) => {
      await tx.query('insert into thing values (1)');
      const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await read(scratch.db, 'select pg_terminate_backend($1)', [own?.pid]);
      await tx.query('select pg_sleep(1)');
    });
    expect((await endingOf(work)).failure).toBe('away');
    expect(await read(db, 'select id from thing')).toEqual([]);
  });

  it('is kept after a statement that was merely wrong', async () => {
    const [before] = await backend();
    await expect(read(db, 'select 1 / 0')).rejects.toMatchObject({ code: '22012' });
    expect(await backend()).toEqual([before]);
  });
});
