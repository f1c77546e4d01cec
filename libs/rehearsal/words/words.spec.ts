import { COMMAND_NAMES } from '../domain/commands.js';
import { DATA_WORDS, FACTS } from '../domain/facts.js';
import { PROBLEM_CODES } from '../domain/problem.js';
import { vocabulary } from '../../platform/messages/index.js';
import { loadWordGroups, loadWords } from './load-words.js';

/** Every name has its words in both languages. */
it.each([
  ['problems', PROBLEM_CODES],
  ['commands', COMMAND_NAMES],
])('words for all %s', (file, names) => {
  const words = loadWords(file);
  const unsaid = names.filter((name) => !words.get(name)?.zh || !words.get(name)?.en);
  expect(unsaid).toEqual([]);
});

it('words for all facts', () => {
  const words = vocabulary('facts');
  expect(FACTS.filter((name) => !words.get(name)?.zh || !words.get(name)?.en)).toEqual([]);
});

it('words for all words in the data of facts', () => {
  const { values } = loadWordGroups('data');
  expect(DATA_WORDS.flatMap(({ words }) => words).filter((word) => !values?.has(word))).toEqual([]);
});
