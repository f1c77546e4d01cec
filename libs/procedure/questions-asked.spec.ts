import { loadCatalogue } from '../catalogue/index.js';
import { QUESTIONS, questionsAsked } from './questions-asked.js';

const { catalogue } = await loadCatalogue();
const ELSEWHERE = ['secret'];
const asked = (facts: Parameters<typeof questionsAsked>[2]) =>
  questionsAsked(catalogue, 'SOC_GENERAL', facts).flatMap(({ questions }) =>
    questions.map(({ fact }) => fact),
  );

describe('the questions that are asked', () => {
  it('have words for every fact, but for what is kept off the online platform', () => {
    const said = QUESTIONS.map(({ fact }) => fact);
    expect(said.sort()).toEqual([...catalogue.facts.keys()].filter((f) => !ELSEWHERE.includes(f)).sort());
    for (const { zh, en } of QUESTIONS) expect([zh, en].join('')).toMatch(/[？?]/);
  });

  it('name only values that there are', () => {
    for (const { after = {} } of QUESTIONS) {
      for (const [fact, values] of Object.entries(after)) {
        const definition = catalogue.facts.get(fact);
        if (definition?.type !== 'enum') throw new Error(fact);
        expect(definition.options.map(({ value }) => value)).toEqual(expect.arrayContaining([...values]));
      }
    }
  });

  it('keep what was answered in sight, and drop what that settled', () => {
    expect(asked({})).toEqual(expect.arrayContaining(['soil_zone', 'land_disturb_ha']));
    expect(asked({ soil_zone: false })).toContain('soil_zone');
    expect(asked({ soil_zone: false })).not.toContain('earthwork_m3');
  });

  it('ask about the load once the power is chosen', () => {
    expect(asked({})).not.toContain('power_load_kw');
    expect(asked({ power_voltage: 'LOW' })).toContain('power_load_kw');
    expect(asked({ power_voltage: 'NONE' })).not.toContain('power_load_kw');
  });
});
