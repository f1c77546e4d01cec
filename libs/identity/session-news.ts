import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from '../platform/log.js';
import type { KnownSessions } from './known-sessions.js';
import { SESSIONS_ENDED } from './store/sessions.js';

const AGAIN_AFTER_MS = 1_000;

/** Listens for sessions that end at any server. While it cannot hear, nothing is believed longer than usual. */
@Injectable()
export class SessionNews implements OnApplicationBootstrap, OnApplicationShutdown {
  private client: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly sessions: KnownSessions,
    private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.again);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'tongban sessions',
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => undefined); // its end is what counts
    client.once('end', () => this.listenAgain());
    client.on('notification', ({ payload }) => this.sessions.forget(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${SESSIONS_ENDED}`);
      this.sessions.forgetAll();
    } catch (error) {
      this.log.warn({ err: error }, 'cannot hear of ended sessions');
      await client.end().catch(() => undefined);
      this.listenAgain();
    }
  }

  private listenAgain(): void {
    this.sessions.forgetAll();
    if (this.closed) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => void this.listen(), AGAIN_AFTER_MS);
  }
}
