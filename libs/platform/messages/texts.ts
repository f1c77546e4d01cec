import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Language = 'zh' | 'en';

/** One sentence in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Blanks = Readonly<Record<string, unknown>>;

/** Reads a file of texts that lies in this folder. */
export function loadTexts<T>(file: string): ReadonlyMap<string, T> {
  const content = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  return new Map(Object.entries(parse(content) as Record<string, T>));
}

/** Fills the blanks of both languages: `{dueOn}` by `data.dueOn`; a blank without data stays empty. */
export function fill(text: Text, data: Blanks): Text {
  return { zh: fillOne(text.zh, data, '、'), en: fillOne(text.en, data, ', ') };
}

function fillOne(template: string, data: Blanks, separator: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => show(data[name], separator));
}

function show(value: unknown, separator: string): string {
  if (Array.isArray(value)) return value.join(separator);
  return value === undefined || value === null ? '' : String(value);
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
