import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';
import { Latencies } from '../latencies.js';

const WATCH = `
  create unlogged table bench_answered_bell (ms double precision not null);
  create function bench_note_answers() returns trigger language plpgsql as $$
  begin
    insert into bench_answered_bell select extract(epoch from clock_timestamp() - created_at) * 1000 from answered;
    return null;
  end $$;
  create trigger bench_note_answers after delete on outbox
    referencing old table as answered for each statement execute function bench_note_answers();`;

const UNANSWERED = {
  name: 'bench-unanswered',
  text: 'select distinct step_id as id from outbox where step_id = any($1)',
};

/** The bells of one measurement's database: which are unanswered, and how long the answered ones took. */
export class Bells {
  private constructor(private readonly db: DataSource) {}

  /** Notes from now on how long each bell waits, from its commit's transaction to the workflow's pull. */
  static async watch(db: DataSource): Promise<Bells> {
    await db.query(WATCH);
    return new Bells(db);
  }

  async unanswered(stepIds: readonly string[]): Promise<Set<string>> {
    const rows = await read<{ id: string }>(this.db, UNANSWERED, [stepIds]);
    return new Set(rows.map(({ id }) => id));
  }

  async waiting(): Promise<number> {
    const [row] = await read<{ n: number }>(this.db, 'select count(*) as n from outbox');
    return row?.n ?? 0;
  }

  async lags(): Promise<Latencies> {
    const lags = new Latencies();
    const rows = await read<{ ms: number }>(this.db, 'select ms from bench_answered_bell');
    for (const { ms } of rows) lags.add(ms);
    return lags;
  }
}
