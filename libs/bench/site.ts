import pg from 'pg';
import type { DataSource } from 'typeorm';
import { prepareLedger } from '../assembly/index.js';
import { indexCatalogue, loadCatalogue, publishCatalogue } from '../catalogue/index.js';
import { createDataSource } from '../platform/database/index.js';
import { readRegions } from '../regions/index.js';
import { BENCH_VERSION, fourApprovals } from './four-approvals.js';
import { settlePeople, type People } from './people.js';
import type { Household } from './processes/meter.js';

const TEMPLATE = 'bench_template';

/** The servers that a bench has to itself, and where a fresh database comes from. */
export class Site {
  private made = 0;

  private constructor(
    readonly serverUrl: string,
    readonly temporalAddress: string,
    readonly folder: string,
    readonly people: People,
    /** The servers' processes. */
    readonly servers: Household,
  ) {}

  static async open(
    options: Pick<Site, 'serverUrl' | 'temporalAddress' | 'folder' | 'servers'>,
  ): Promise<Site> {
    const { serverUrl, temporalAddress, folder, servers } = options;
    await onServer(serverUrl, `drop database if exists ${TEMPLATE} with (force)`);
    await onServer(serverUrl, `create database ${TEMPLATE}`);
    const db = await connect(urlOf(serverUrl, TEMPLATE));
    try {
      return new Site(serverUrl, temporalAddress, folder, await furnish(db), servers);
    } finally {
      await db.destroy();
    }
  }

  /** A database of one measurement's own: tables, calendars, the bench's catalogue and people, and no project. */
  async freshDatabase(): Promise<string> {
    this.made += 1;
    const name = `bench_${this.made}`;
    await onServer(this.serverUrl, `drop database if exists ${name} with (force)`);
    await onServer(this.serverUrl, `create database ${name} template ${TEMPLATE}`);
    await onServer(this.serverUrl, 'checkpoint');
    return urlOf(this.serverUrl, name);
  }
}

export const connect = (url: string, poolSize = 20): Promise<DataSource> =>
  createDataSource({ url, poolSize, applicationName: 'tongban-bench' }).initialize();

async function furnish(db: DataSource): Promise<People> {
  await prepareLedger(db);
  const { content } = await loadCatalogue();
  const four = fourApprovals(content);
  await publishCatalogue(db, { ...four, version: BENCH_VERSION });
  return settlePeople(db, indexCatalogue(four), readRegions());
}

const urlOf = (server: string, database: string): string =>
  Object.assign(new URL(server), { pathname: `/${database}` }).href;

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
