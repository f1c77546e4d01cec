import { moveTime, type Sandbox } from '../sandbox/index.js';
import { read } from '../platform/database/index.js';
import { settleStep, type Engine } from '../steps/index.js';

/** How time goes by in a life. */
export interface LifeTime {
  /** Business time, now. */
  now(): Date;
  passTo(at: Date): Promise<void>;
  /** The life is over: whatever is still to be settled by now is. */
  end(): Promise<void>;
}

const ALL = 'select id from step where project_id = $1';
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

  async end(): Promise<void> {
    const steps = await read<{ id: string }>(this.engine().db, ALL, [this.projectId()]);
    for (const { id } of steps) await settleStep(this.engine(), id);
  }

  private async next(until: Date): Promise<{ id: string; at: Date } | undefined> {
    const [due] = await read<{ id: string; at: Date }>(this.engine().db, NEXT, [this.projectId(), until]);
    return due;
  }
}

/** Time as a sandbox has it: the workflows live through it on a real server, and nothing here settles for them. */
export class SandboxTime implements LifeTime {
  private instant: Date;

  constructor(
    private readonly sandbox: Sandbox,
    start: Date,
  ) {
    this.instant = start;
  }

  /** Time in a sandbox never runs backwards: a life begins when the last one is over, if not later. */
  static async from(sandbox: Sandbox, start: Date): Promise<SandboxTime> {
    const now = await sandbox.clock.now();
    const from = now > start ? now : start;
    await sandbox.clock.moveTo(from);
    return new SandboxTime(sandbox, from);
  }

  now(): Date {
    return this.instant;
  }

  async passTo(at: Date): Promise<void> {
    await moveTime(this.sandbox, at);
    this.instant = at;
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}
