import type { Text } from '../platform/messages/index.js';
import type { RuleBook } from './domain/rule-book.js';
import { loadRuleBook } from './load-rule-book.js';
import { parseScript } from './parse-script.js';
import { problemText } from './say-problem.js';

export interface SaidProblem extends Text {
  readonly line: number;
  readonly column: number;
}

export interface CheckedScript {
  readonly title: string | null;
  /** Nothing where it can be played as it stands. */
  readonly problems: readonly SaidProblem[];
}

let book: Promise<RuleBook> | undefined;

/** Whether a script can be played, and else what is wrong with it, line by line. */
export async function checkScript(text: string): Promise<CheckedScript> {
  book ??= loadRuleBook();
  const parsed = parseScript(text, await book);
  if ('script' in parsed) return { title: parsed.script.title, problems: [] };
  const problems = parsed.problems.map((problem) => {
    const { line, column } = problem;
    return { line, column, ...problemText(problem) };
  });
  return { title: null, problems };
}
