import type { Counted } from './figures.js';
import { spreadOf } from './spread.js';

const used = (measure: Counted['measure'], what: string, share: number | null, n = 1): Counted => ({
  measure,
  key: 'department',
  holderKind: 'department',
  what,
  days: 0,
  share,
  n,
  paused: 0,
});

it('counts decisions by how much of their limit they used', () => {
  const { promise, law } = spreadOf([
    used('promise-kept', 'promised', 0, 2),
    used('promise-kept', 'promised', 10),
    used('promise-kept', 'promised', 11),
    used('promise-kept', 'promised', 100),
    used('promise-broken', 'promised', 101, 3),
    used('law-kept', 'delivery', null, 9),
    used('law-kept', 'decision', 55),
  ]);
  const some = (bands: typeof promise) => bands.filter(({ count }) => count > 0);
  expect(some(promise)).toEqual([
    { above: 0, upTo: 10, count: 3 },
    { above: 10, upTo: 20, count: 1 },
    { above: 90, upTo: 100, count: 1 },
    { above: 100, upTo: null, count: 3 },
  ]);
  expect(some(law)).toEqual([{ above: 50, upTo: 60, count: 1 }]);
});
