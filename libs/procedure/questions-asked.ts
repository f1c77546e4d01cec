import type { Catalogue, Facts, Words } from '../catalogue/domain/index.js';
import { readYaml } from '../platform/read-yaml.js';
import { openQuestions } from './domain/questions.js';

interface Question extends Words {
  readonly fact: string;
  readonly hint?: Words;
  /** Asked where another answer is one of these: it settles the limit of an item, and not whether there is one. */
  readonly after?: Readonly<Record<string, readonly string[]>>;
}

interface Group extends Words {
  readonly code: string;
  readonly questions: readonly Question[];
}

const { groups } = readYaml(new URL('./data/questions.yaml', import.meta.url)) as {
  readonly groups: readonly Group[];
};

/** Every question that there are words for. */
export const QUESTIONS: readonly Question[] = groups.flatMap(({ questions }) => questions);

export interface AskedGroup extends Words {
  readonly code: string;
  readonly questions: readonly Question[];
}

/** 情形引导: what has still to be asked of a project, and what was answered and made a difference, by its groups. */
export function questionsAsked(catalogue: Catalogue, type: string, facts: Facts): AskedGroup[] {
  return groups
    .map((group) => ({
      ...group,
      questions: group.questions.filter((question) => isAsked(catalogue, type, facts, question)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** An answer stays in sight as long as taking it back would open its question again. */
function isAsked(catalogue: Catalogue, type: string, facts: Facts, { fact, after }: Question): boolean {
  if (!catalogue.facts.has(fact)) return false;
  if (after) return Object.entries(after).every(([on, values]) => values.includes(String(facts[on])));
  return openQuestions(catalogue, type, { ...facts, [fact]: null }).has(fact);
}
