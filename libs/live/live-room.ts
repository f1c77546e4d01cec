import type { DataSource } from 'typeorm';
import type { Observable } from 'rxjs';
import { openSessionsAmong, SESSIONS_ENDED, type Principal } from '../identity/index.js';
import type { Ear } from '../platform/database/index.js';
import { CHANGES, EVERYTHING } from './changes.js';
import { Listeners, type Notice } from './listeners.js';
import { whoSees } from './store/who-sees.js';

const BEATS_EVERY_MS = 20_000;

/** A page asks anew for what it hears of; more often than this nobody could read it. */
const GATHER_MS = 200;

/** Of more at once a page asks for everything anyway. */
const MOST_AT_ONCE = 100;

/** 实时: whoever looks at a page hears that something on it has changed, at any server. One connection hears for all. */
export class LiveRoom {
  private readonly listeners = new Listeners();
  private readonly changed = new Set<string>();
  private readonly heart: NodeJS.Timeout;
  private gathering: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: DataSource,
    ear: Ear,
  ) {
    ear.hear(CHANGES, (said) => this.gather(said));
    ear.hear(SESSIONS_ENDED, (session) => this.listeners.endSession(session));
    ear.onGap(() => this.gather(EVERYTHING));
    this.heart = setInterval(() => void this.beat(), BEATS_EVERY_MS).unref();
  }

  listen(principal: Principal): Observable<Notice> {
    return this.listeners.listen(principal);
  }

  /** Nest calls this before the server closes, which waits for whoever is still connected. */
  onModuleDestroy(): void {
    clearInterval(this.heart);
    clearTimeout(this.gathering);
    this.listeners.hangUp();
  }

  private gather(said: string): void {
    if (this.listeners.none) return;
    for (const id of said.split(',')) this.changed.add(id);
    this.gathering ??= setTimeout(() => void this.pass(), GATHER_MS);
  }

  private async pass(): Promise<void> {
    this.gathering = undefined;
    const ids = [...this.changed];
    this.changed.clear();
    if (ids.includes(EVERYTHING) || ids.length > MOST_AT_ONCE)
      return this.listeners.tell({ type: 'everything' });
    // A page that is told of nothing asks again within a minute; one that is told of everything, now.
    const seen = await whoSees(this.db, ids).catch(() => null);
    if (seen) this.listeners.tellOf(seen);
    else this.listeners.tell({ type: 'everything' });
  }

  /** That the line holds; and whether its session does, whose end by the clock nobody tells. */
  private async beat(): Promise<void> {
    const sessions = this.listeners.sessions();
    if (sessions.length === 0) return;
    const open = await openSessionsAmong(this.db, sessions).catch(() => new Set(sessions));
    for (const session of sessions) if (!open.has(session)) this.listeners.endSession(session);
    this.listeners.tell({ type: 'beat' });
  }
}
