import type { LifeRecord } from '../life-record.js';

/** What holds after every life, whatever was done in it. */
export interface Invariant {
  /** The id of the rule book, or a word. */
  readonly id: string;
  /** How it is broken, in words; nothing where it holds. */
  readonly broken: (record: LifeRecord) => readonly string[];
}
