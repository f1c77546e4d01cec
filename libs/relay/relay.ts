import type { DataSource } from 'typeorm';
import { poolOf } from '../platform/database/index.js';
import { answerBells, claimBells, rememberStarted, type Bell, type Watched } from './outbox.js';
import { ringIfRunning, ringWorkflow, type Ringing } from './ring-workflow.js';

export interface RelayOptions {
  readonly db: DataSource;
  readonly ringing: Ringing;
  readonly onError: (error: unknown) => void;
  /** How many bells are rung at a time. */
  readonly hands?: number;
}

const POLL_MS = 250;
const RECONNECT_MS = 1_000;
const MOST_AT_ONCE = 200;

/** The channel on which a commit tells that bells wait. It may stay silent: the relay looks anyway. */
export const BELL_CHANNEL = 'bell';

/**
 * Rings workflows for what was committed. Any number may run: each bell is claimed by one. A bell that is rung twice
 * or late does no harm; one that nobody answers is rung again.
 */
export class Relay {
  private stopping = false;
  private news = false;
  private wake: () => void = () => undefined;
  private hangUp: () => void = () => undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.running = Promise.all([this.ringForEver(), this.listenForEver()]);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    this.hangUp();
    await this.running;
  }

  private isStopping(): boolean {
    return this.stopping;
  }

  private hasNews(): boolean {
    return this.news;
  }

  private async ringForEver(): Promise<void> {
    while (!this.isStopping()) {
      this.news = false;
      const rung = await this.ringDue().catch((error: unknown) => {
        this.options.onError(error);
        return 0;
      });
      if (rung < MOST_AT_ONCE && !this.hasNews()) await this.nap(POLL_MS);
    }
  }

  private async ringDue(): Promise<number> {
    const bells = await claimBells(this.options.db, MOST_AT_ONCE);
    const queue = [...bells];
    const started: Watched[] = [];
    const hand = async () => {
      for (let bell = queue.shift(); bell; bell = queue.shift()) {
        if (await this.ring(bell).catch(this.options.onError)) started.push(bell);
      }
    };
    await Promise.all(Array.from({ length: this.options.hands ?? 4 }, hand));
    if (started.length > 0) await rememberStarted(this.options.db, started);
    return bells.length;
  }

  /** What is over before its bell was delivered needs no workflow at all. Whether a workflow may have begun. */
  private async ring(bell: Bell): Promise<boolean> {
    const { db, ringing } = this.options;
    if (bell.over) {
      const rang = bell.started && (await ringIfRunning(ringing, bell));
      if (!rang) await answerBells(db, bell);
      return false;
    }
    await ringWorkflow(ringing, bell);
    return !bell.started;
  }

  private async listenForEver(): Promise<void> {
    while (!this.isStopping()) {
      await this.listen().catch(this.options.onError);
      if (!this.isStopping()) await later(RECONNECT_MS);
    }
  }

  private async listen(): Promise<void> {
    const client = await poolOf(this.options.db).connect();
    try {
      client.on('notification', () => {
        this.news = true;
        this.wake();
      });
      await client.query(`listen ${BELL_CHANNEL}`);
      await new Promise<void>((resolve) => {
        this.hangUp = resolve;
        client.once('error', () => resolve()).once('end', () => resolve());
        if (this.isStopping()) resolve();
      });
    } finally {
      client.release(true);
    }
  }

  private nap(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
