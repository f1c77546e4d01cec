import { read } from '../platform/database/index.js';
import { settleStep, type Engine } from '../steps/index.js';

/** How time goes by in a life. */
export interface LifeTime {
  /** Business time, now. */
  now(): Date;
  passTo(at: Date): Promise<void>;
}

const NEXT =
  'select id, wake_at as at from step where project_id = $1 and wake_at <= $2 order by wake_at, id limit 1';

/**
 * Time without servers: goes from one due moment to the next, and settles there what is over, as the workflows would.
 * Now and then nobody wakes: then it is settled by whoever acts next, with the very same outcome.
 */
export class SimulatedTime implements LifeTime {
  constructor(
    private instant: Date,
    private readonly projectId: () => string,
    private readonly engine: () => Engine,
    private readonly sleeps: () => boolean,
  ) {}

  now(): Date {
    return this.instant;
  }

  async passTo(at: Date): Promise<void> {
    if (this.sleeps()) {
      this.instant = at;
      return;
    }
    for (let due = await this.next(at); due; due = await this.next(at)) {
      if (due.at > this.instant) this.instant = due.at;
      await settleStep(this.engine(), due.id);
    }
    this.instant = at;
  }

  private async next(until: Date): Promise<{ id: string; at: Date } | undefined> {
    const [due] = await read<{ id: string; at: Date }>(this.engine().db, NEXT, [this.projectId(), until]);
    return due;
  }
}
