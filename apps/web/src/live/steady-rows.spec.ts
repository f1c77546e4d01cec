import { describe, expect, it } from '@jest/globals';
import { steadyRows } from './steady-rows';

interface Row {
  readonly id: string;
  readonly says: string;
}
const rows = (...ids: string[]): Row[] => ids.map((id) => ({ id, says: 'before' }));
const anew = (...ids: string[]): Row[] => ids.map((id) => ({ id, says: 'now' }));
const shown = (before: Row[], now: Row[]) => {
  const steady = steadyRows(before, now, ({ id }) => id);
  return {
    shown: steady.shown.map(({ row, gone }) => `${row.id} ${row.says}${gone ? ' gone' : ''}`),
    fresh: steady.fresh,
  };
};

describe('a list that is looked at', () => {
  it('says what its rows now say, where they were', () => {
    expect(shown(rows('a', 'b', 'c'), anew('c', 'a', 'b'))).toEqual({
      shown: ['a now', 'b now', 'c now'],
      fresh: 0,
    });
  });

  it('tells of new rows without showing them', () => {
    expect(shown(rows('a', 'b'), anew('x', 'a', 'y', 'b'))).toEqual({ shown: ['a now', 'b now'], fresh: 2 });
  });

  it('keeps what has left, as such', () => {
    expect(shown(rows('a', 'b', 'c'), anew('a', 'c'))).toEqual({
      shown: ['a now', 'b before gone', 'c now'],
      fresh: 0,
    });
  });

  it('goes on with the next page', () => {
    expect(shown(rows('a', 'b'), anew('a', 'b', 'c', 'd'))).toEqual({
      shown: ['a now', 'b now', 'c now', 'd now'],
      fresh: 0,
    });
  });

  it('shows whatever there is where nothing was, or nothing is left', () => {
    expect(shown([], anew('a'))).toEqual({ shown: ['a now'], fresh: 0 });
    expect(shown(rows('a'), anew('b'))).toEqual({ shown: ['a before gone', 'b now'], fresh: 0 });
  });
});
