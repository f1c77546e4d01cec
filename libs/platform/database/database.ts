import type { Pool, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { LentConnection } from './lent-connection.js';

/**
 * A statement with a name is parsed once a connection, and after some runs planned for any values at once. Where a filter
 * may be left out, or a page may begin anywhere, that plan reads everything: such a statement has no name, and is planned
 * for the values that it is asked with.
 */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

/** What a transaction can do; it is passed visibly to whatever writes. */
export class Tx {
  constructor(private readonly connection: LentConnection) {}

  /** Runs a named statement. */
  run<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return this.connection.ask<Row>({ ...statement, values: [...values] });
  }

  /** Runs a statement that is not worth keeping prepared. */
  query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.connection.ask<Row>({ text, values: [...values] });
  }
}

/** The pool beneath TypeORM, so that there is one pool and hot statements can be prepared. */
export function poolOf(db: DataSource): Pool {
  return (db.driver as unknown as { master: Pool }).master;
}

/** One transaction: everything that `work` writes is committed together, or nothing is. */
export async function inTransaction<T>(db: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  const connection = await LentConnection.of(poolOf(db));
  let broken: unknown;
  try {
    await connection.ask({ text: 'begin' });
    const result = await work(new Tx(connection));
    await connection.ask({ text: 'commit' });
    return result;
  } catch (error) {
    if (!connection.isOverdue)
      await connection.ask({ text: 'rollback' }).catch((lost: unknown) => (broken = lost));
    throw error;
  } finally {
    connection.giveBack(broken);
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
  const connection = await LentConnection.of(poolOf(db));
  try {
    return await connection.ask<Row>({ ...query, values: [...values] });
  } finally {
    connection.giveBack();
  }
}
