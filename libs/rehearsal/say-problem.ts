import { fill, type Text } from '../platform/messages/index.js';
import type { Problem } from './domain/problem.js';
import { loadWords } from './words/load-words.js';

const problems = loadWords('problems');
const kinds = loadWords('kinds');

/** `FILE:12:5  reason / 原因`: where it is, what is wrong there and what would be accepted. */
export function sayProblem(file: string, problem: Problem): string {
  const { zh, en } = problemText(problem);
  return `${file}:${problem.line}:${problem.column}  ${en} / ${zh}`;
}

export function problemText({ code, data }: Problem): Text {
  const template = problems.get(code);
  if (!template) throw new Error(`No words for the problem '${code}'`);
  return fill(template, { ...data, ...named('wanted', data['wanted']), ...named('what', data['what']) });
}

/** The blanks `{wantedZh}` and `{wantedEn}` of a kind that is called by its code. */
function named(blank: string, kind: string | number | undefined): Record<string, string> {
  const text = kinds.get(String(kind));
  return text ? { [`${blank}Zh`]: text.zh, [`${blank}En`]: text.en } : {};
}
