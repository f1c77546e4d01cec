import type { DataSource } from 'typeorm';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { refusalOf, type Text } from '../platform/messages/index.js';
import { SandboxClock, type BusinessClock } from '../platform/business-clock.js';
import { landingOf, type Leap } from './domain/leap.js';
import { moveTime, seeLights, TimeStoodStill } from './move-time.js';
import { readNextDue, type NextDue } from './store/read-sandbox.js';
import type { TimeMover } from './time-mover.js';

/** A mover that has to be let go of again. */
export interface OpenMover {
  readonly mover: TimeMover;
  close(): Promise<void>;
}

/** A move of time: from when to when, whether it is still under way, and why it broke off. */
export interface Move {
  readonly from: Date;
  readonly to: Date;
  readonly underWay: boolean;
  readonly trouble: Text | null;
}

export interface SandboxState {
  readonly sandbox: boolean;
  readonly now: Date;
  readonly next: NextDue | null;
  readonly move: Move | null;
}

/** Where a sandbox's time is moved, one move at a time. A class, so that Nest injects by it. */
export class SandboxDesk {
  private move: Move | null = null;
  private moving: Promise<void> = Promise.resolve();

  constructor(
    readonly db: DataSource,
    readonly clock: BusinessClock,
    readonly openMover: () => Promise<OpenMover>,
  ) {}

  async state(): Promise<SandboxState> {
    const now = await this.clock.now();
    if (!(this.clock instanceof SandboxClock)) return { sandbox: false, now, next: null, move: null };
    return { sandbox: true, now, next: await readNextDue(this.db), move: this.move };
  }

  /** Begins to move, and says to when; how far it has come, the clock says. */
  async leap(leap: Leap): Promise<Move> {
    const { now, next } = await this.state();
    const to = landingOf(leap, now, next?.at ?? null);
    if (to === null) throw new RuleViolation('sandbox.nothing-due', 'docs/decisions/0010');
    return this.moveTo(to);
  }

  async moveTo(to: Date): Promise<Move> {
    const { clock } = this;
    if (!(clock instanceof SandboxClock)) throw new RuleViolation('sandbox.only', 'docs/decisions/0010');
    const from = await clock.now();
    if (to < from) throw InvalidInput.of('to', 'not-past');
    if (this.move?.underWay) throw new RuleViolation('sandbox.moving', 'docs/decisions/0010');
    const move: Move = { from, to, underWay: true, trouble: null };
    this.move = move;
    this.moving = this.live(clock, move);
    return move;
  }

  /** Nest calls this before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.moving, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
  }

  private async live(clock: SandboxClock, move: Move): Promise<void> {
    const trouble = await this.pass(clock, move.to).then(
      () => null,
      (error: unknown) => inWords(error),
    );
    this.move = { ...move, underWay: false, trouble };
  }

  private async pass(clock: SandboxClock, to: Date): Promise<void> {
    const opened = await this.openMover();
    try {
      const sandbox = { db: this.db, clock, mover: opened.mover };
      await moveTime(sandbox, to);
      await seeLights(sandbox);
    } finally {
      await opened.close();
    }
  }
}

function inWords(error: unknown): Text {
  if (error instanceof TimeStoodStill)
    return refusalOf('sandbox.stood-still', { count: error.steps.length }).detail;
  return refusalOf('sandbox.broke-off', { message: error instanceof Error ? error.message : String(error) })
    .detail;
}
