import { COMMAND_NAMES } from '../domain/commands.js';
import { FACTS } from '../domain/facts.js';
import { PROBLEM_CODES } from '../domain/problem.js';
import { SUPPORTED_COMMANDS, SUPPORTED_DATA_WORDS } from '../domain/supported.js';
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

it('words for all that this version plays in the data of facts', () => {
  const { values } = loadWordGroups('data');
  expect(
    Object.values(SUPPORTED_DATA_WORDS)
      .flat()
      .filter((word) => !values?.has(word)),
  ).toEqual([]);
});

it('plays no command that the format does not have', () => {
  expect(COMMAND_NAMES).toEqual(expect.arrayContaining([...SUPPORTED_COMMANDS]));
});
