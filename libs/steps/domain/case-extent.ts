import type { Actor } from '../../identity/domain/actor.js';
import type { SuspendedUntil } from './setting-of-case.js';
import type { Standing } from './step-file.js';

/** A step that its prerequisites have just opened. */
export interface Opening {
  readonly standing: Standing;
  readonly at: Date;
}

/** When something is done, and by whom. */
export interface Doing {
  readonly now: Date;
  readonly actor: Actor;
}

/** What lies open of a project's case. */
export interface Extent {
  /** Every step's file is at hand, and not only those that the command touches. */
  readonly whole: boolean;
  readonly suspended: readonly SuspendedUntil[];
}

/** A rule reaches further than the files at hand: it has to be given the whole case, and is asked again. */
export class WholeCaseNeeded extends Error {}
