import fc from 'fast-check';
import { inUnits, partOf, WHOLE } from './measures.js';

const cents = fc.integer({ min: 0, max: 100_000_000_000_000 });
const share = fc.integer({ min: 0, max: WHOLE });

it('what is a number of whole units is taken exactly, and nothing finer is', () => {
  fc.assert(fc.property(cents, (n) => inUnits(n / 100, 100) === n));
  expect([0.57, 1.005, 0.1 + 0.2, 9_000_000.01].map((yuan) => inUnits(yuan, 100))).toEqual([
    57,
    null,
    null,
    900_000_001,
  ]);
  expect([Infinity, NaN].map((yuan) => inUnits(yuan, 100))).toEqual([null, null]);
});

it('a part is never off by more than half a unit, and with the rest of it makes the whole', () => {
  fc.assert(
    fc.property(cents, share, (total, part) => {
      const taken = partOf(total, part);
      const off = BigInt(taken) * BigInt(WHOLE) - BigInt(total) * BigInt(part);
      const rest = partOf(total, WHOLE - part);
      return (
        taken >= 0 &&
        taken <= total &&
        off * 2n <= BigInt(WHOLE) &&
        -off * 2n <= BigInt(WHOLE) &&
        Math.abs(taken + rest - total) <= 1
      );
    }),
  );
  expect([partOf(5, WHOLE / 2), partOf(900_000_000, 600_000), partOf(1, WHOLE)]).toEqual([3, 540_000_000, 1]);
});
