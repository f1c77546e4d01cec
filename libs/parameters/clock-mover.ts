import type { Actor } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import type { FigureFor } from './domain/moved-figure.js';

/** What the parameters need of whoever keeps the clocks. */
export interface ClockMover {
  /**
   * Reckons every open clock of the parameter again by its new figure; each that moves gets a `clock.moved` fact and,
   * where it comes forward, a bell. To be repeated at will. Returns how many keep their date, because by the new
   * figure they would be over already.
   */
  moveClocks(move: {
    readonly parameter: string;
    readonly because: string;
    readonly actor: Actor;
    readonly figureFor: FigureFor;
    /** Told how many moved, in the transaction in which they do. */
    readonly tally: (tx: Tx, moved: number) => Promise<void>;
  }): Promise<number>;
}
