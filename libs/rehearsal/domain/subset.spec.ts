import { isSubset } from './subset.js';

describe('a subset of data', () => {
  it.each([
    [{}, { a: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: { b: 1 } }, { a: { b: 1, c: 2 } }],
    [{ a: ['x', 'y'] }, { a: ['x', 'y'] }],
    [{ a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }] }],
    [{ a: null }, { a: null }],
    [{ a: '2026-01-05' }, { a: '2026-01-05' }],
  ])('%j stands in %j', (asked, there) => {
    expect(isSubset(asked, there)).toBe(true);
  });

  it.each([
    [{ a: 1 }, {}],
    [{ a: 1 }, { a: '1' }],
    [{ a: ['x'] }, { a: ['x', 'y'] }],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }],
    [{ a: {} }, { a: 1 }],
    [{ a: {} }, { a: [] }],
    [{ a: [] }, { a: {} }],
    [{ a: null }, {}],
    [{ a: { b: 1 } }, { a: null }],
  ])('%j does not stand in %j', (asked, there) => {
    expect(isSubset(asked, there)).toBe(false);
  });
});
