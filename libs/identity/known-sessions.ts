import type { DataSource } from 'typeorm';
import { principalOf, type Principal } from './principal.js';
import { hashOfToken } from './session-token.js';
import { findSession } from './store/sessions.js';

/** How long a session is believed without asking again. Its end is told at once; this bounds what a lost word costs. */
const BELIEVED_MS = 5_000;

/** Bounds the memory; forgetting costs one question. */
const MOST_KNOWN = 10_000;

interface Known {
  readonly principal: Promise<Principal | null>;
  readonly until: number;
}

/** The sessions that this server has lately asked the database for, so that a command does not ask each time. */
export class KnownSessions {
  private readonly known = new Map<string, Known>();

  constructor(private readonly db: DataSource) {}

  async principal(token: string): Promise<Principal | null> {
    const hash = hashOfToken(token);
    if (hash === null) return null;
    const key = hash.toString('base64url');
    const known = this.known.get(key);
    const now = Date.now();
    if (known !== undefined && known.until > now) return stillOpen(await known.principal, now);
    return this.ask(key, hash, now);
  }

  /** The session has ended, here or at another server. */
  forget(key: string): void {
    this.known.delete(key);
  }

  forgetAll(): void {
    this.known.clear();
  }

  /** Requests that come together ask once. What fails, or is no session, is not remembered. */
  private async ask(key: string, hash: Buffer, now: number): Promise<Principal | null> {
    if (this.known.size >= MOST_KNOWN) this.forgetAll();
    const principal = findSession(this.db, hash).then((row) =>
      row === undefined ? null : principalOf(row, hash),
    );
    const entry = { principal, until: now + BELIEVED_MS };
    this.known.set(key, entry);
    const found = await principal.catch((error: unknown) => {
      this.forget(key);
      throw error;
    });
    if (found === null) this.forget(key);
    return found;
  }
}

function stillOpen(principal: Principal | null, now: number): Principal | null {
  return principal !== null && principal.expiresAt.getTime() > now ? principal : null;
}
