import { DECLARED } from '../coverage.js';
import { NOT_BY_THE_DOOR } from '../not-by-the-door.js';
import { Route, STEP_MACHINE } from '../routes.js';
import { aimOf, goalsOf, INTENTIONS } from './index.js';

describe('intentions', () => {
  it('are out for every way that is declared and can be taken, and for no other', () => {
    const meant = new Set(INTENTIONS.flatMap(goalsOf));
    expect(DECLARED.filter((id) => !meant.has(id) && !(id in NOT_BY_THE_DOOR))).toEqual([]);
    expect([...meant, ...Object.keys(NOT_BY_THE_DOOR)].filter((id) => !DECLARED.includes(id))).toEqual([]);
  });

  it('are all pursued by as many lives as there are, the same by the same seed', () => {
    const seeds = Array.from({ length: 500 }, (_, i) => 7_000 + i);
    const goals = new Set(seeds.map((seed) => aimOf(seed)?.goal));
    expect(INTENTIONS.flatMap(goalsOf).filter((goal) => !goals.has(goal))).toEqual([]);
    expect(seeds.map(aimOf)).toEqual(seeds.map(aimOf));
  });
});

describe('a route', () => {
  it('does not take what only holds a tender up for a short cut, and goes there for what follows from it', () => {
    const on = new Route('tender', ['Z12']);
    expect(on.from('Z_SUSPENDED')).toBeGreaterThan(on.from('Z_NOTICE'));
    const resumed = new Route('tender', ['Z16-2']);
    expect(['Z_SUSPENDED', 'Z_AWARDED', 'Z_PUBLIC'].map((state) => resumed.from(state))).toEqual([1, 2, 3]);
  });

  it('is read backwards from its goal, and knows what leads away from it', () => {
    const route = new Route('tender', ['Z12']);
    expect(['Z_PLAN', 'Z_AWARDED', 'Z_FAILED'].map((state) => route.from(state))).toEqual([6, 1, Infinity]);
    expect([
      route.after(['Z01', 'Z02']),
      route.after(['Z06']),
      route.after(['Z12']),
      route.after(['A01']),
    ]).toEqual([4, Infinity, 0, null]);
    expect(new Route(STEP_MACHINE, ['A31']).from('DRAFT')).toBe(5);
  });
});
