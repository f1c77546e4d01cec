import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, migrate } from '../../libs/platform/database/index.js';

export interface ScratchDatabase {
  readonly url: string;
  readonly db: DataSource;
  drop(): Promise<void>;
}

/** A database of one spec's own on the server that `npm test` brought up, with the schema as it now is. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const scratch = await create('template1');
  await migrate(scratch.db);
  return scratch;
}

/** One that is ready to be worked with: a copy of the ledger that `npm test` has prepared. */
export const scratchLedger = (): Promise<ScratchDatabase> => create(theLedger().pathname.slice(1));

/** Nobody may be connected to it, so that it can be copied. */
function theLedger(): URL {
  const ledger = process.env['TEST_DATABASE_URL'];
  if (!ledger) throw new Error('TEST_DATABASE_URL is missing: run this by npm test -- <folder>');
  return new URL(ledger);
}

async function create(template: string): Promise<ScratchDatabase> {
  const [server, own] = [theLedger(), theLedger()];
  server.pathname = '/postgres';
  const name = `scratch_${randomUUID().replaceAll('-', '')}`;
  await onServer(server.href, `create database ${name} template ${template}`);
  own.pathname = `/${name}`;
  const url = own.href;
  const db = await createDataSource({ url, poolSize: 8, applicationName: 'test' }).initialize();
  const drop = async () => {
    await db.destroy();
    await onServer(server.href, `drop database ${name} with (force)`);
  };
  return { url, db, drop };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
