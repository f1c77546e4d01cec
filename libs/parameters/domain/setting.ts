import type { ParameterValue } from './parameter.js';

/** Where a rule asks: about an item, in the region of the project. */
export interface Place {
  readonly item?: string;
  readonly region?: string;
}

/** A value that somebody set, from an instant of business time on, everywhere or for one place. */
export interface Setting {
  readonly key: string;
  readonly validFrom: Date;
  /** Null where from then on the place has no value of its own. */
  readonly value: ParameterValue | null;
  /** Null: for every item. */
  readonly item: string | null;
  /** Null: in every region; else in this one and those below it. */
  readonly region: string | null;
  /** The rule on which it stands, where it names one beside the parameter's own. */
  readonly basis: string | null;
}

/** Of settings with one target only the newest is in force. */
export const targetOf = ({ key, item, region }: Setting): string => `${key}|${item ?? ''}|${region ?? ''}`;
