import { loadCatalogue } from '../../catalogue/index.js';
import { drawProcedure, openQuestions, questionsFor } from './index.js';

const { catalogue } = await loadCatalogue();
const types = [...catalogue.projectTypes.keys()];

describe('the questions of a project', () => {
  it('are only such as the catalogue knows, and fewer for a small project than for a large one', () => {
    for (const type of types)
      expect(questionsFor(catalogue, type).every((fact) => catalogue.facts.has(fact))).toBe(true);
    expect(questionsFor(catalogue, 'SOC_SMALL').length).toBeLessThan(
      questionsFor(catalogue, 'GOV_BLDG').length,
    );
  });

  it('are not asked any more once other answers have settled them', () => {
    const open = openQuestions(catalogue, 'GOV_BLDG', {});
    expect(open.has('gov_simplified')).toBe(true);
    expect(openQuestions(catalogue, 'GOV_BLDG', { invest_mode: 'ENTERPRISE' }).has('gov_simplified')).toBe(
      false,
    );
  });

  it.each(types)('that are not open make no difference to a project of type %s', (type) => {
    const all = Object.entries(catalogue.profiles.get('PF-PLANT')?.facts ?? {});
    const facts = Object.fromEntries(all.filter((_, i) => i % 3 !== 0));
    const open = openQuestions(catalogue, type, facts);
    const drawn = JSON.stringify(itemsOf(type, facts));
    for (const fact of catalogue.facts.values()) {
      if (open.has(fact.name) || (facts[fact.name] ?? null) !== null) continue;
      const answers = fact.type === 'enum' ? fact.options.map(({ value }) => value) : [true, 1e9];
      for (const answer of answers)
        expect(JSON.stringify(itemsOf(type, { ...facts, [fact.name]: answer }))).toBe(drawn);
    }
  });
});

const itemsOf = (type: string, facts: Parameters<typeof drawProcedure>[2]) =>
  drawProcedure(catalogue, type, facts).entries.map(({ item, depends, variant }) => ({
    item,
    depends,
    variant,
  }));
