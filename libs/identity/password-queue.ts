import { RuleViolation } from '../platform/domain/rule-violation.js';

/** More than a busy morning brings; beyond it somebody is trying, and each try costs us 19 MiB. */
const MOST_WAITING = 200;

/**
 * Lets one password be tried at a time for one name: many tries at once see every failure before them, so that they
 * cannot outrun the lock.
 */
export class PasswordQueue {
  private readonly last = new Map<string, Promise<unknown>>();
  private waiting = 0;

  async inTurn<T>(name: string, attempt: () => Promise<T>): Promise<T> {
    if (this.waiting >= MOST_WAITING) throw new RuleViolation('request.too-many', 'GB/T 22239-2019, 8.1.4.1');
    this.waiting++;
    const turn = (this.last.get(name) ?? Promise.resolve()).then(attempt, attempt);
    this.last.set(name, turn);
    try {
      return await turn;
    } finally {
      this.waiting--;
      if (this.last.get(name) === turn) this.last.delete(name);
    }
  }
}
