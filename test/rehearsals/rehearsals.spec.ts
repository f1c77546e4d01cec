import { jest } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRuleBook, parseScript, sayProblem, type RuleBook } from '../../libs/rehearsal/index.js';
import { runRehearsal } from '../support/run-rehearsal.js';

jest.setTimeout(120_000);

const folder = fileURLToPath(new URL('./', import.meta.url));
const scripts = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

describe('the rehearsals of this project', () => {
  let book: RuleBook;
  beforeAll(async () => {
    book = await loadRuleBook();
  });

  it.each(scripts)('%s can be played', (file) => {
    const parsed = parseScript(readFileSync(folder + file, 'utf8'), book);
    const problems = 'problems' in parsed ? parsed.problems.map((problem) => sayProblem(file, problem)) : [];
    expect(problems).toEqual([]);
  });
});

describe('played on real servers', () => {
  it.each(scripts)('%s goes as it says', async (file) => {
    const { code, out, err } = await runRehearsal(folder + file, '--json');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const end = lines.pop();
    expect({ code, err, failed: end?.['failed'] }).toEqual({ code: 0, err: '', failed: [] });
    expect(lines[0]).toMatchObject({ seq: 1, fact: 'project.registered' });
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, i) => i + 1));
  });
});
