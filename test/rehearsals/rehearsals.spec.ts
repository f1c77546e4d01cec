import { readdirSync, readFileSync } from 'node:fs';
import { loadRuleBook, parseScript, sayProblem, type RuleBook } from '../../libs/rehearsal/index.js';

const folder = new URL('./', import.meta.url);
const scripts = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

let book: RuleBook;
beforeAll(async () => {
  book = await loadRuleBook();
});

describe('the rehearsals of this project', () => {
  it.each(scripts)('%s can be played', (file) => {
    const parsed = parseScript(readFileSync(new URL(file, folder), 'utf8'), book);
    const problems = 'problems' in parsed ? parsed.problems.map((problem) => sayProblem(file, problem)) : [];
    expect(problems).toEqual([]);
  });
});
