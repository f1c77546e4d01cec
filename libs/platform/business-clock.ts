import type { DataSource } from 'typeorm';
import { read, type Tx } from './database/index.js';

/** What all code asks for the time of its business. */
export interface BusinessClock {
  /** A transaction that asks hands itself in, so that no second connection is needed while it holds one. */
  now(tx?: Tx): Promise<Date>;
}

/** Production: business time is real time. */
export class RealClock implements BusinessClock {
  now(): Promise<Date> {
    return Promise.resolve(new Date());
  }
}

/** A clock that stands at one instant, for what is entered with its date in the past. */
export class StandingClock implements BusinessClock {
  constructor(private readonly instant: Date) {}

  now(): Promise<Date> {
    return Promise.resolve(this.instant);
  }
}

const SANDBOX_NOW = { name: 'sandbox-now', text: 'select now from sandbox_clock' };

/** A sandbox's time stands still until somebody moves it; all its processes read the same row. */
export class SandboxClock implements BusinessClock {
  constructor(private readonly db: DataSource) {}

  async now(tx?: Tx): Promise<Date> {
    const [row] = tx
      ? await tx.run<{ now: Date }>(SANDBOX_NOW)
      : await read<{ now: Date }>(this.db, SANDBOX_NOW);
    return row?.now ?? new Date();
  }

  /** Time in a sandbox never runs backwards. */
  async moveTo(instant: Date): Promise<void> {
    await read(
      this.db,
      `insert into sandbox_clock (now) values ($1)
       on conflict (one) do update set now = greatest(sandbox_clock.now, excluded.now)`,
      [instant],
    );
  }
}
