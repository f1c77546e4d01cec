import type { DataSource } from 'typeorm';
import { read } from '../database/index.js';
import { migrations } from '../database/migrations/index.js';
import type { HealthPart } from './health.js';

/** The database answers, and has the tables that this version needs. */
export function databaseHealth(db: DataSource): HealthPart[] {
  const ran = (): Promise<{ name: string }[]> => read<{ name: string }>(db, 'select name from migrations');
  return [
    {
      name: 'database',
      check: () =>
        read(db, 'select 1').then(
          () => null,
          () => 'database.unreachable',
        ),
    },
    {
      name: 'migrations',
      check: async () => {
        const names = new Set((await ran()).map(({ name }) => name));
        return migrations.every(({ name }) => names.has(name)) ? null : 'database.migrating';
      },
    },
  ];
}
