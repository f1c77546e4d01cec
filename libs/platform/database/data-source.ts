import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { FOR_WORK, timeoutsOf, type Patience } from './patience.js';

// A date is a day and not an instant; a count fits into a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  readonly applicationName?: string;
  readonly patience?: Patience;
}

/** One pool for TypeORM's migrations and for our own statements. Never synchronises: migrations only. */
export function createDataSource({
  url,
  poolSize = 16,
  applicationName = 'tongban',
  patience = FOR_WORK,
}: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    synchronize: false,
    poolSize,
    applicationName,
    poolErrorHandler: () => undefined,
    extra: timeoutsOf(patience),
  });
}
