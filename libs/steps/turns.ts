/** A workflow that wakes costs its server and its worker about as much processor time as this, together. */
const APART_MS = 24;
/** By then every workflow has had its turn; where more of them wait, some share one. */
export const LAST_TURN_MS = 240_000;

/**
 * Whoever waits for the same instant wakes one after the other. A burst of timers would bring Temporal to its knees,
 * the first to wake settles the day for everyone, and what is recorded is the legal instant anyway. Who waits alone
 * wakes at once. Each process gives turns of its own: where there are more workers, more can wake.
 */
export class Turns {
  private readonly given = new Map<number, number>();

  /** How long after the instant the next one to ask is to wake. */
  next(instant: Date): number {
    const at = instant.getTime();
    const turn = this.given.get(at) ?? 0;
    if (turn === 0) this.forgetPast();
    this.given.set(at, turn + 1);
    return (turn * APART_MS) % LAST_TURN_MS;
  }

  private forgetPast(): void {
    for (const at of this.given.keys()) if (at < Date.now()) this.given.delete(at);
  }
}
