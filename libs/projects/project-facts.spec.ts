import { loadCatalogue } from '../catalogue/index.js';
import { changesIn, demandRightFacts, knownFacts } from './project-facts.js';

const { catalogue } = await loadCatalogue();

describe('the facts of a project', () => {
  it('are refused with every one that is wrong, and with what would be right', () => {
    const wrong = { eia_class: 'HUGE', relic_possible: 'yes', nobody_asked: 1, total_investment: -1 };
    expect(() => demandRightFacts(catalogue, wrong)).toThrow(
      expect.objectContaining({
        errors: expect.arrayContaining([
          {
            field: 'facts.eia_class',
            rule: 'choice',
            bounds: { choices: ['REPORT', 'TABLE', 'REGISTER', 'EXEMPT'] },
          },
          { field: 'facts.relic_possible', rule: 'flag', bounds: {} },
          { field: 'facts.nobody_asked', rule: 'known-fact', bounds: {} },
        ]),
      }),
    );
    expect(() => demandRightFacts(catalogue, { eia_class: 'TABLE', relic_possible: null })).not.toThrow();
  });

  it('are the same whether an answer is missing or taken back', () => {
    expect(knownFacts({ a: null, b: false, c: 0, d: 'X' })).toEqual({ b: false, c: 0, d: 'X' });
    expect(changesIn({ b: true }, { a: null, b: true })).toEqual({});
    expect(changesIn({ b: true }, { a: 1, b: null })).toEqual({
      a: { from: null, to: 1 },
      b: { from: true, to: null },
    });
  });
});
