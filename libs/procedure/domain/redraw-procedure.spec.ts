import fc from 'fast-check';
import type { FactDefinition, Facts, FactValue } from '../../catalogue/domain/index.js';
import { drawProcedure } from './draw-procedure.js';
import { levelsOf } from './levels.js';
import type { Procedure } from './procedure.js';
import { redrawProcedure } from './redraw-procedure.js';
import { samples } from '../sample-projects.fixture.js';

const { catalogue, procedureOf } = await samples();

const answerTo = (fact: FactDefinition): fc.Arbitrary<FactValue> => {
  if (fact.type === 'bool') return fc.option(fc.boolean());
  if (fact.type === 'number') return fc.constantFrom(null, 0, 0.5, 3, 5, 500, 1000, 50000);
  return fc.option(fc.constantFrom(...fact.options.map(({ value }) => value)));
};
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries([...catalogue.facts.values()].map((fact) => [fact.name, answerTo(fact)])),
);
const anyType = fc.constantFrom(...catalogue.projectTypes.keys());
const itemsOf = (procedure: Procedure) => new Set(procedure.entries.map(({ item }) => item));

describe('any procedure', () => {
  it('places every item once, and only below what it waits for', () => {
    fc.assert(
      fc.property(anyType, anyFacts, (type, facts) => {
        const procedure = drawProcedure(catalogue, type, facts);
        const depth = new Map(
          levelsOf(procedure).flatMap((level, n) => level.map((item) => [item, n] as const)),
        );
        expect(depth.size).toBe(procedure.entries.length);
        for (const { item, depends } of procedure.entries) {
          for (const edge of depends) {
            expect(depth.has(edge.item)).toBe(true);
            if (edge.mode !== 'SOFT') expect(depth.get(edge.item)).toBeLessThan(depth.get(item) ?? -1);
          }
        }
      }),
    );
  });

  it('gives every item of the catalogue exactly one verdict, with its reason', () => {
    fc.assert(
      fc.property(anyType, anyFacts, (type, facts) => {
        const { entries, leftOut, merged } = drawProcedure(catalogue, type, facts);
        const all = [...entries, ...leftOut, ...merged];
        expect(new Set(all.map(({ item }) => item)).size).toBe(catalogue.items.size);
        expect(all.every(({ why }) => why.zh.length > 0 && why.en.length > 0)).toBe(true);
      }),
    );
  });

  it('never grows when a question that was left open is answered with no', () => {
    fc.assert(
      fc.property(anyType, anyFacts, fc.constantFrom(...catalogue.facts.values()), (type, facts, fact) => {
        fc.pre(fact.type === 'bool');
        const open = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact.name));
        const answered = drawProcedure(catalogue, type, { ...open, [fact.name]: false });
        expect(answered).toMatchObject({
          entries: drawProcedure(catalogue, type, open).entries.map(({ item }) => ({ item })),
        });
      }),
    );
  });

  it('is redrawn by exactly what was added and dropped', () => {
    fc.assert(
      fc.property(anyType, anyFacts, anyFacts, (type, facts, other) => {
        const before = drawProcedure(catalogue, type, facts);
        const after = drawProcedure(catalogue, type, other);
        const { added, dropped } = redrawProcedure(before, after);
        const expected = itemsOf(before);
        for (const item of dropped) expect(expected.delete(item)).toBe(true);
        for (const item of added) expected.add(item);
        expect(expected).toEqual(itemsOf(after));
      }),
    );
  });
});

describe('redrawing a procedure', () => {
  it('changes nothing when no fact changes', () => {
    const plant = procedureOf('PF-PLANT');
    expect(redrawProcedure(plant, plant)).toEqual({ added: [], dropped: [], changed: [] });
  });
  it('adds the item of a fact that has come up, and what now waits for it', () => {
    const redrawn = redrawProcedure(
      procedureOf('PF-PLANT'),
      procedureOf('PF-PLANT', { relic_possible: true }),
    );
    expect(redrawn.added).toEqual(['CUL-01']);
    expect(redrawn.changed).toEqual([
      { item: 'LND-02', dependsAdded: [{ item: 'CUL-01', mode: 'HARD' }], dependsDropped: [] },
      { item: 'PLN-05', dependsAdded: [{ item: 'CUL-01', mode: 'HARD' }], dependsDropped: [] },
    ]);
  });
  it('tells that an item goes into another class', () => {
    const table = procedureOf('PF-STDLAND');
    const report = procedureOf('PF-STDLAND', { land_disturb_ha: 5 });
    expect(redrawProcedure(table, report).changed).toMatchObject([
      { item: 'WAT-02', variant: { before: 'TABLE', after: 'REPORT' } },
    ]);
  });
});
