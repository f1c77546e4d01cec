import type { Counted } from './figures.js';

/** So many decisions used more than `above` and at most `upTo` percent of their limit; without an end: it was broken. */
export interface ShareBand {
  readonly above: number;
  readonly upTo: number | null;
  readonly count: number;
}

export interface Spread {
  readonly promise: readonly ShareBand[];
  readonly law: readonly ShareBand[];
}

const STEP = 10;
const ENDS = Array.from({ length: 100 / STEP }, (_, i) => (i + 1) * STEP);

export const spreadOf = (counted: readonly Counted[]): Spread => ({
  promise: bandsOf(counted, 'promise', 'promised'),
  law: bandsOf(counted, 'law', 'decision'),
});

/** What was decided on the very day of its acceptance used nothing, and belongs to the first of them. */
function bandsOf(counted: readonly Counted[], nature: 'promise' | 'law', what: string): ShareBand[] {
  const mine = counted.filter((one) => one.what === what && one.measure.startsWith(`${nature}-`));
  const count = (holds: (share: number) => boolean): number =>
    mine.reduce((so, { share, n }) => (share !== null && holds(share) ? so + n : so), 0);
  return [
    ...ENDS.map((upTo) => ({
      above: upTo - STEP,
      upTo,
      count: count((share) => share <= upTo && (share > upTo - STEP || upTo === STEP)),
    })),
    { above: 100, upTo: null, count: count((share) => share > 100) },
  ];
}
