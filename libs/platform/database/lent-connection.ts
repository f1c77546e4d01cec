import type { Pool, PoolClient, QueryConfig, QueryResultRow } from 'pg';
import { FOR_WORK } from './patience.js';

/** A connection lent out for one piece of work, which has to be done within the patience of its pool. */
export class LentConnection {
  private constructor(
    private readonly client: PoolClient,
    private readonly until: number,
  ) {}

  static async of(pool: Pool): Promise<LentConnection> {
    const until = performance.now() + (pool.options.query_timeout ?? FOR_WORK.workMs);
    const client = await pool.connect();
    client.on('error', heardByItsStatement);
    return new LentConnection(client, until);
  }

  /** A statement may take what the whole work has left. */
  async ask<Row extends QueryResultRow>(query: QueryConfig): Promise<Row[]> {
    const timed: TimedQuery = { ...query, query_timeout: Math.ceil(Math.max(0, this.leftMs)) + 1 };
    const { rows } = await this.client.query<Row>(timed);
    return rows;
  }

  /** Its last statement was not waited for: its answer may still come, and nobody else must get it. */
  get isOverdue(): boolean {
    return this.leftMs <= 0;
  }

  /** A broken connection is destroyed, and with it whatever it had begun. */
  giveBack(broken?: unknown): void {
    this.client.off('error', heardByItsStatement);
    this.client.release(broken !== undefined || this.isOverdue);
  }

  private get leftMs(): number {
    return this.until - performance.now();
  }
}

/** The driver knows this member, its types do not. */
type TimedQuery = QueryConfig & { readonly query_timeout: number };

/** Who asked is told by the statement's own failure; an event that nobody hears would end the process. */
function heardByItsStatement(): void {}
