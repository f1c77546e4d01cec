import {
  isAnswered,
  outlookOf,
  type Catalogue,
  type Facts,
  type Item,
} from '../../catalogue/domain/index.js';

/**
 * 情形引导: the facts that still make a difference for a project of this type. A question of which nothing depends any
 * more, since other answers have settled it, is not asked (优化营商环境条例 art. 40).
 */
export function openQuestions(catalogue: Catalogue, type: string, facts: Facts): ReadonlySet<string> {
  const asked = new Set<string>();
  const ask = (condition: string | undefined): boolean => {
    if (condition === undefined) return true;
    const { is, asks } = outlookOf(catalogue, condition, facts);
    for (const fact of asks) asked.add(fact);
    return is !== 'not-met';
  };
  const possible = [...catalogue.items.values()].filter((item) => mayApply(item, type) && ask(item.when));
  const codes = new Set(possible.map(({ code }) => code));
  for (const item of possible) {
    for (const { when } of item.variants ?? []) ask(when);
    for (const { when } of item.materials) ask(when);
    for (const { item: on, types, when, only } of item.depends) {
      if (!codes.has(on) || (types !== undefined && !types.includes(type))) continue;
      ask(when);
      if (only !== undefined && !isAnswered(facts, only)) asked.add(only);
    }
  }
  return asked;
}

/** The facts that decide about a project of this type at all, in the catalogue's order. */
export const questionsFor = (catalogue: Catalogue, type: string): readonly string[] => {
  const all = openQuestions(catalogue, type, {});
  return [...catalogue.facts.keys()].filter((fact) => all.has(fact));
};

const mayApply = ({ applies }: Item, type: string): boolean => applies[type] === 'R' || applies[type] === 'C';
