import { describe, expect, it } from '@jest/globals';
import { drawable, essential, type MapEdge } from './graph';
import { routeThrough } from './route';

const edge = (text: string, more: Partial<MapEdge> = {}): MapEdge => {
  const [from = '', to = ''] = text.split('>');
  return { from, to, ...more };
};
const drawn = (...edges: MapEdge[]) => {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  ids.delete('?');
  const items = [...ids].map((id) => ({ id, lane: 'S1' }));
  return essential({ items, edges }).map(({ from, to }) => `${from}>${to}`);
};

describe('the lines of a map', () => {
  it('leave out what follows from others', () => {
    expect(drawn(edge('A>B'), edge('B>C'), edge('C>D'), edge('A>D'), edge('A>C'))).toEqual([
      'A>B',
      'B>C',
      'C>D',
    ]);
  });

  it('keep what follows only from a recommended order', () => {
    expect(drawn(edge('A>B', { soft: true }), edge('B>C'), edge('A>C'))).toEqual(['A>B', 'B>C', 'A>C']);
  });

  it('lead nowhere that is not on the map', () => {
    expect(drawn(edge('A>?'), edge('A>B'))).toEqual(['A>B']);
  });

  it('pass over no lane, unless they are of the critical path', () => {
    const items = [
      { id: 'A', lane: 'S1' },
      { id: 'B', lane: 'S2' },
      { id: 'C', lane: 'S3' },
    ];
    const edges = [edge('A>B', { soft: true }), edge('A>C'), edge('B>C'), edge('A>C', { critical: true })];
    expect(drawable(['S1', 'S2', 'S3'], { items, edges })).toEqual(edges.slice(2));
  });

  it('are rounded at their corners', () => {
    expect(
      routeThrough([
        { x: 0, y: 0 },
        { x: 0, y: 20 },
        { x: 30, y: 20 },
      ]),
    ).toBe('M0 0L0 14Q0 20 6 20L30 20');
    expect(routeThrough([])).toBe('');
  });
});
