import type { DataSource } from 'typeorm';
import type { Doorbell } from '../steps/index.js';
import { poolOf } from '../platform/database/index.js';
import { BELL_CHANNEL } from './relay.js';

const GATHER_MS = 40;

/**
 * Tells the relay after commits, at most once in a while and outside of their transactions: a NOTIFY inside of one
 * would make all commits queue for one lock.
 */
export class NotifyingDoorbell implements Doorbell {
  private pressed = false;

  constructor(private readonly db: DataSource) {}

  press(): void {
    if (this.pressed) return;
    this.pressed = true;
    setTimeout(() => {
      this.pressed = false;
      if (this.db.isInitialized)
        poolOf(this.db)
          .query(`notify ${BELL_CHANNEL}`)
          .catch(() => undefined);
    }, GATHER_MS).unref();
  }
}
