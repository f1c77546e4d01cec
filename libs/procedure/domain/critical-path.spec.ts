import type { Catalogue, Item } from '../../catalogue/domain/index.js';
import { samples } from '../sample-projects.fixture.js';
import { criticalPath } from './critical-path.js';
import type { Edge, Procedure } from './procedure.js';

const limits: Record<string, number | null> = { A: 10, B: 20, C: 5, D: 3, E: null };
const items = new Map(
  Object.entries(limits).map(([code, promised]) => [code, { code, limit: { statutory: null, promised } }]),
) as unknown as ReadonlyMap<string, Item>;
const catalogue = { items } as Catalogue;

const procedureOf = (depends: Readonly<Record<string, readonly (string | Edge)[]>>): Procedure => ({
  catalogue: 'test',
  type: 'ANY',
  entries: Object.entries(depends).map(([item, edges]) => ({
    item,
    stage: 'S1',
    why: { applies: 'R', condition: null, facts: [], zh: '', en: '' },
    depends: edges.map((edge) => (typeof edge === 'string' ? { item: edge, mode: 'HARD' } : edge)),
    mergedWith: [],
    variant: null,
  })),
  leftOut: [],
  merged: [],
});

const pathOf = (procedure: Procedure, done: readonly string[] = []) => [
  ...criticalPath(catalogue, procedure, new Set(done)),
];

describe('the critical path', () => {
  const diamond = procedureOf({ A: [], B: ['A'], C: ['A'], D: ['B', 'C'], E: [] });

  it('is the chain that takes longest', () => {
    expect(pathOf(diamond)).toEqual(['A', 'B', 'D']);
  });

  it('takes no more time for what is done', () => {
    expect(pathOf(diamond, ['A', 'B'])).toEqual(['C', 'D']);
    expect(pathOf(diamond, ['A', 'B', 'C', 'D'])).toEqual([]);
  });

  it('waits for nothing that is only recommended', () => {
    expect(pathOf(procedureOf({ A: [], B: [{ item: 'A', mode: 'SOFT' }] }))).toEqual(['B']);
  });

  it('of a real project leads to one of its last items, each waiting for the one before', async () => {
    const sample = await samples();
    const procedure = sample.procedureOf('PF-PLANT');
    const path = [...criticalPath(sample.catalogue, procedure, new Set())];
    expect(path.length).toBeGreaterThan(3);
    path.slice(1).forEach((item, i) => {
      const entry = procedure.entries.find((one) => one.item === item);
      expect(entry?.depends.map(({ item: before }) => before)).toContain(path[i]);
    });
  });
});
