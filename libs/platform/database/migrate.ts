import type { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

/** The database has seen a newer version of the code than this one. */
export class DatabaseIsNewer extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(
      `The database is newer than this code: it knows ${unknown.join(', ')}. Start the newer version, or restore a backup.`,
    );
    this.name = 'DatabaseIsNewer';
  }
}

const MIGRATION_LOCK = 726_001;

/** Brings the schema up to date; several processes may start at once, one of them migrates. */
export async function migrate(db: DataSource): Promise<number> {
  const runner = db.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerDatabase(db);
    const ran = await db.runMigrations({ transaction: 'each' });
    return ran.length;
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}

async function refuseNewerDatabase(db: DataSource): Promise<void> {
  const known = new Set(migrations.map((m) => m.name));
  const [table] = await db.query<{ present: boolean }[]>(
    `select to_regclass('migrations') is not null as present`,
  );
  if (!table?.present) return;
  const ran = await db.query<{ name: string }[]>('select name from migrations order by id');
  const unknown = ran.map((m) => m.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseIsNewer(unknown);
}
