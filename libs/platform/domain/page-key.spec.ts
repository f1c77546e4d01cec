import { day, instant, keyLike, number, uuid } from './page-key.js';
import { pageOf, type Key } from './page.js';

const id = '0197a000-0000-7000-8000-000000000001';
const cursorOf = (key: Key): string => pageOf([1, 2], 1, () => key).next ?? '';

describe('a cursor', () => {
  it('is read in its parts', () => {
    expect(keyLike(undefined, uuid)).toBeNull();
    expect(keyLike(cursorOf([id]), uuid)).toEqual([id]);
    expect(keyLike(cursorOf([12]), number)).toEqual(['12']);
    expect(keyLike(cursorOf(['infinity', id]), instant, uuid)).toEqual(['infinity', id]);
    expect(keyLike(cursorOf(['2026-01-12T09:30:00+00:00', id]), instant, uuid)?.[1]).toBe(id);
    expect(keyLike(cursorOf(['2026-01-12']), day)).toEqual(['2026-01-12']);
  });

  it.each([
    ['another number of parts', cursorOf([id, id]), uuid],
    ['a part of another shape', cursorOf(["1' or '1'='1"]), uuid],
    ['a day that is none', cursorOf(['2026-02-30']), day],
    ['a day before the first year', cursorOf(['0000-01-01']), day],
    ['an instant before the first year', cursorOf(['0000-01-01T00:00:00Z']), instant],
    [
      'an instant in a zone that the database does not know',
      cursorOf(['2026-01-12T09:30:00+23:59']),
      instant,
    ],
    ['an instant that is none', cursorOf(['2026-01-12T25:30:00+00:00']), instant],
    ['nothing in it', cursorOf([null]), number],
    ['other signs than ours', 'nonsense', uuid],
  ])('with %s is refused', (_, cursor, shape) => {
    expect(() => keyLike(cursor, shape)).toThrow(
      expect.objectContaining({ errors: [{ field: 'after', rule: 'cursor' }] }),
    );
  });
});
