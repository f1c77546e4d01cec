import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement with a name is parsed and planned once a connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What a transaction can do; it is passed visibly to whatever writes. */
export class Tx {
  constructor(private readonly client: PoolClient) {}

  /** Runs a named statement. */
  async run<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const result = await this.client.query<Row>({ ...statement, values: [...values] });
    return result.rows;
  }

  /** Runs a statement that is not worth keeping prepared. */
  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.client.query<Row>(text, [...values]);
    return result.rows;
  }
}

/** The pool beneath TypeORM, so that there is one pool and hot statements can be prepared. */
export function poolOf(db: DataSource): Pool {
  return (db.driver as unknown as { master: Pool }).master;
}

/** One transaction: everything that `work` writes is committed together, or nothing is. */
export async function inTransaction<T>(db: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await poolOf(db).connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(new Tx(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((lost: unknown) => (broken = lost as Error));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Reads that belong together: all of them see one state of the ledger, and they hold nobody up. */
export async function inSnapshot<T>(db: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    return work(tx);
  });
}

/** Reads outside a transaction; each statement sees the newest commit. */
export async function read<Row extends QueryResultRow>(
  db: DataSource,
  statement: Statement | string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const query = typeof statement === 'string' ? { text: statement } : statement;
  const result = await poolOf(db).query<Row>({ ...query, values: [...values] });
  return result.rows;
}
