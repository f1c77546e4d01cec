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
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is missing: run this by npm test -- <folder>');
  const name = `scratch_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const db = await createDataSource({ url, poolSize: 8, applicationName: 'test' }).initialize();
  await migrate(db);
  const drop = async () => {
    await db.destroy();
    await onServer(server, `drop database ${name} with (force)`);
  };
  return { url, db, drop };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
