import { existsSync, readdirSync } from 'node:fs';
import { readYaml } from '../read-yaml.js';

export type Language = 'zh' | 'en';

/** One sentence in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Blanks = Readonly<Record<string, unknown>>;

const LIBS = new URL('../../', import.meta.url);

/** Where a file of texts lies: what concerns everybody here, what one feature says in its own folder of messages. */
export function textFiles(file: string): readonly URL[] {
  return readdirSync(LIBS)
    .map((feature) => new URL(`${feature}/messages/${file}`, LIBS))
    .filter((url) => existsSync(url));
}

/** Reads the texts of a name, of all features; each key is said once. */
export function loadTexts<T>(file: string): ReadonlyMap<string, T> {
  const texts = new Map<string, T>();
  for (const url of textFiles(file)) {
    for (const [key, text] of Object.entries(readYaml(url) as Record<string, T>)) {
      if (texts.has(key)) throw new Error(`${file} says ${key} twice`);
      texts.set(key, text);
    }
  }
  return texts;
}

/**
 * Fills the blanks of both languages: `{dueOn}` by `data.dueOn`; a blank without data stays empty, a list of nothing is none. A blank that names a
 * vocabulary, `{state:states}`, says the code that it gets in the words of `states.yaml`. An instant is said as a day and time.
 */
export function fill(text: Text, data: Blanks): Text {
  return { zh: fillOne(text.zh, data, 'zh', '、'), en: fillOne(text.en, data, 'en', ', ') };
}

/** A list with nothing in it says so, and does not break off. */
const NONE: Record<Language, string> = { zh: '无', en: 'none' };

function fillOne(template: string, data: Blanks, language: Language, separator: string): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, vocabulary?: string) => {
    const value = data[name];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) return NONE[language];
    return values.map((one) => say(one, vocabulary, language)).join(separator);
  });
}

function say(value: unknown, vocabulary: string | undefined, language: Language): string {
  if (value === undefined || value === null) return '';
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  if (vocabulary === undefined) return INSTANT.test(said) ? sayInstant(said, language) : said;
  const words = wordsOf(vocabulary);
  const [kind = ''] = said.split(':');
  return (words.get(said) ?? words.get(kind))?.[language] ?? said;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+\+08:00$/;

/** 2026年11月16日 16:20; as it is written already, at the city's time. */
function sayInstant(at: string, language: Language): string {
  const [day = '', time = ''] = at.split('T');
  const [year, month, date] = day.split('-').map(Number);
  const hour = time.slice(0, 5);
  return language === 'zh' ? `${year}年${month}月${date}日 ${hour}` : `${day} ${hour}`;
}

/** A code in the words of a vocabulary; one without words says itself. */
export const wordsFor = (vocabulary: string, code: string): Text =>
  wordsOf(vocabulary).get(code) ?? { zh: code, en: code };

const vocabularies = new Map<string, ReadonlyMap<string, Text>>();

/** All words of a kind of code, by the code. */
export const vocabulary = (name: string): ReadonlyMap<string, Text> => wordsOf(name);

function wordsOf(vocabulary: string): ReadonlyMap<string, Text> {
  const words = vocabularies.get(vocabulary) ?? loadTexts<Text>(`${vocabulary}.yaml`);
  vocabularies.set(vocabulary, words);
  return words;
}

const QUALITY = /;\s*q=([\d.]+)/i;

/** Chinese unless the browser says that it would rather have English (RFC 9110, 12.5.4). */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'zh';
  const wanted = acceptLanguage.split(',').map((part) => ({
    tag: part.trim().toLowerCase(),
    q: Number(QUALITY.exec(part)?.[1] ?? 1),
  }));
  const best = (language: Language): number =>
    Math.max(0, ...wanted.filter(({ tag }) => tag.startsWith(language)).map(({ q }) => q));
  return best('en') > best('zh') ? 'en' : 'zh';
}
