import type { DataSource } from 'typeorm';
import { poolOf, read } from '../platform/database/index.js';
import { CHANGES, EVERYTHING } from './changes.js';

const GATHER_MS = 100;

/** As many ids as one notification surely holds: PostgreSQL takes 8,000 bytes. */
const MOST_IN_ONE = 200;

/**
 * Tells every server after commits which projects have changed: gathered, once in a while, and outside of their
 * transactions, for the same reason as the doorbell. What a crash swallows costs nobody more than a minute, since pages
 * look again by themselves.
 */
export class NotifyingHerald {
  private readonly changed = new Set<string>();

  constructor(private readonly db: DataSource) {}

  tell(projectId: string): void {
    if (this.changed.size === 0) setTimeout(() => this.proclaim(), GATHER_MS).unref();
    this.changed.add(projectId);
  }

  private proclaim(): void {
    const ids = [...this.changed];
    this.changed.clear();
    if (!this.db.isInitialized) return;
    const said = ids.length > MOST_IN_ONE ? EVERYTHING : ids.join(',');
    poolOf(this.db)
      .query('select pg_notify($1, $2)', [CHANGES, said])
      .catch(() => undefined);
  }
}

/** Time has moved in a sandbox, or all was counted anew: nothing is as it was. */
export async function tellOfEverything(db: DataSource): Promise<void> {
  await read(db, 'select pg_notify($1, $2)', [CHANGES, EVERYTHING]);
}
