import type { Words } from '../../catalogue/domain/words.js';

/** What somebody looks for: what projects are called, and the items of which steps are wanted. */
export interface Sought {
  /** All that was typed: a project that is meant by it has each of them in its name or code. */
  readonly words: readonly string[];
  /** What of it names an item; none where nothing does. */
  readonly items: readonly string[] | null;
  /** The rest, by which the project of such an item is called. */
  readonly ofProject: readonly string[];
}

const MOST_WORDS = 6;

/** `酉水 用地规划`: a word that names items of the catalogue narrows steps by them, any other by their project. */
export function readWords(typed: string, items: ReadonlyMap<string, Words>): Sought {
  const words = typed.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const named = words.map((word) => ({ word, items: itemsNamed(word, items) }));
  const naming = named.filter((one) => one.items.length > 0);
  const all = naming.map((one) => one.items);
  const common = (all[0] ?? []).filter((code) => all.every((codes) => codes.includes(code)));
  if (common.length === 0) return { words, items: null, ofProject: words };
  const ofProject = named.filter((one) => one.items.length === 0).map(({ word }) => word);
  return { words, items: common, ofProject };
}

function itemsNamed(word: string, items: ReadonlyMap<string, Words>): string[] {
  const sought = word.toLowerCase();
  return [...items]
    .filter(
      ([code, { zh, en }]) =>
        code.toLowerCase().startsWith(sought) ||
        zh.toLowerCase().includes(sought) ||
        (sought.length > 2 && en.toLowerCase().includes(sought)),
    )
    .map(([code]) => code);
}
