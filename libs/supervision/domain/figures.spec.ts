import fc from 'fast-check';
import { figuresOf, wholeOf, type Counted } from './figures.js';

const counted = (one: Partial<Counted>): Counted => ({
  measure: 'held',
  key: 'PLN-05',
  holderKind: 'department',
  what: '',
  days: 0,
  share: null,
  n: 1,
  paused: 0,
  ...one,
});
const nothing = { within: [], before: [], inHand: [] };

describe('how long each kind of holder had it', () => {
  it('is told by count, sum, median, nine tenths and the longest, each kind apart', () => {
    const within = [
      ...[3, 5, 5, 8, 20].map((days) => counted({ days, paused: 1 })),
      counted({ holderKind: 'applicant', days: 2, n: 4 }),
    ];
    expect(figuresOf({ ...nothing, within })[0]?.holders).toEqual([
      expect.objectContaining({ kind: 'applicant', count: 4, total: 8, median: 2, p90: 2 }),
      expect.objectContaining({
        kind: 'department',
        count: 5,
        total: 41,
        median: 5,
        p90: 20,
        longest: 20,
        paused: 5,
      }),
    ]);
  });

  it('is the same as of every single one, in order', () => {
    const some = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(some, (all) => {
        const told = figuresOf({ ...nothing, within: all.map((days) => counted({ days })) })[0]?.holders[0];
        const sorted = [...all].sort((a, b) => a - b);
        const at = (share: number) => sorted[Math.ceil(share * all.length - 1e-9) - 1];
        expect(told).toMatchObject({ count: all.length, median: at(0.5), p90: at(0.9) });
      }),
    );
  });

  it('says what is in hand, also of those who passed nothing on', () => {
    const since = new Date('2026-03-02T01:00:00Z');
    const inHand = [{ key: 'PLN-05', holderKind: 'third-party', n: 3, late: 1, since }];
    expect(figuresOf({ ...nothing, inHand })[0]?.holders).toEqual([
      expect.objectContaining({ kind: 'third-party', count: 0, median: null, open: 3, openLate: 1 }),
    ]);
  });
});

describe('what came and went', () => {
  const flow = (measure: Counted['measure'], n: number, key = 'PLN-05') => counted({ measure, n, key });

  it('is carried over from what was received and not yet done', () => {
    const before = [flow('received', 10), flow('decided', 6), flow('ended', 1)];
    const within = [flow('received', 5), flow('decided', 4)];
    expect(figuresOf({ ...nothing, before, within })[0]?.flow).toEqual({
      carriedOver: 3,
      received: 5,
      decided: 4,
      ended: 0,
      left: 4,
    });
  });

  it('adds up over the groups', () => {
    const within = [flow('received', 5), flow('received', 2, 'ENV-02'), counted({ days: 4, n: 2 })];
    const whole = wholeOf({ ...nothing, within });
    expect(whole?.flow.received).toBe(7);
    expect(whole?.holders[0]).toMatchObject({ count: 2, total: 8 });
    expect(wholeOf(nothing)).toBeUndefined();
  });
});

it('holds decisions against promise and law, and tells of all that was late', () => {
  const limit = (measure: Counted['measure'], what: string, n: number) => counted({ measure, what, n });
  const within = [
    limit('promise-kept', 'promised', 7),
    limit('promise-broken', 'promised', 2),
    limit('law-kept', 'decision', 8),
    limit('law-broken', 'decision', 1),
    limit('law-broken', 'delivery', 4),
  ];
  expect(figuresOf({ ...nothing, within })[0]).toMatchObject({
    promise: { kept: 7, broken: 2, medianShare: null },
    law: { kept: 8, broken: 1 },
    late: { promise: 2, law: 5 },
  });
});

it('tells how much of the limits was used: by half of the decisions, and by nine tenths', () => {
  const used = (share: number, n: number, measure: Counted['measure'] = 'promise-kept') =>
    counted({ measure, what: 'promised', share, n });
  const within = [used(40, 4), used(80, 4), used(101, 2, 'promise-broken'), counted({ days: 9, n: 50 })];
  expect(figuresOf({ ...nothing, within })[0]?.promise).toEqual({
    kept: 8,
    broken: 2,
    medianShare: 80,
    p90Share: 101,
  });
});
