import { jest } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRuleBook, parseScript, sayProblem, type RuleBook } from '../../libs/rehearsal/index.js';
import { readAhead } from '../support/read-ahead.js';
import { playRehearsal, runRehearsal } from '../support/run-rehearsal.js';

jest.setTimeout(120_000);

const folder = fileURLToPath(new URL('./', import.meta.url));
const scripts = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const played = readAhead(3, scripts, (file) => playRehearsal(folder + file));
afterAll(() => played.done());

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
    const lines = linesOf(await played.of(file));
    const end = lines.pop();
    expect(end?.['failed']).toEqual([]);
    expect(lines[0]).toMatchObject({ seq: 1, fact: 'project.registered' });
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, i) => i + 1));
  });
});

describe('played as it ships, by processes of its own', () => {
  it.each([
    'accepted-after-corrections.yaml',
    'industrial-park-story.yaml',
    'land-not-used-in-time.yaml',
    'lights-in-their-time.yaml',
  ])('%s goes just so', async (file) => {
    const { code, out, err } = await runRehearsal(folder + file, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(whatHappened(out)).toEqual(whatHappened(await played.of(file)));
  });
});

/** What holds at one instant may be recorded in any order. */
const whatHappened = (out: string): string[] =>
  linesOf(out)
    .map(({ at, fact, item, actor, states, failed }) =>
      JSON.stringify([at, fact, item, actor, states, failed]),
    )
    .sort();

const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
