import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fill, preferredLanguage, refusalOf } from './index.js';

const libs = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^[\w-]+\/messages\/[\w-]+\.yaml$/.test(path),
);
const blanks = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name ?? '').sort();

type Entry = { zh: unknown; en: unknown; status?: unknown; remedy?: Entry };

describe.each(files)('%s', (file) => {
  const entries = Object.entries(parse(readFileSync(libs + file, 'utf8')) as Record<string, Entry>);

  it('says everything in both languages, with the same blanks', () => {
    for (const [key, entry] of entries) {
      for (const text of [entry, entry.remedy ?? entry]) {
        expect({ key, zh: typeof text.zh, en: typeof text.en }).toEqual({ key, zh: 'string', en: 'string' });
        expect({ key, blanks: blanks(String(text.zh)) }).toEqual({ key, blanks: blanks(String(text.en)) });
      }
      const known = file.endsWith('/refusals.yaml') ? ['zh', 'en', 'status', 'remedy'] : ['zh', 'en'];
      expect({ key, unknown: Object.keys(entry).filter((name) => !known.includes(name)) }).toEqual({
        key,
        unknown: [],
      });
    }
  });
});

describe('a text', () => {
  it('has its blanks filled', () => {
    const text = { zh: '{a}；{b}；{c}', en: '{a}; {b}; {c}' };
    expect(fill(text, { a: 1, b: ['x', 'y'] })).toEqual({ zh: '1；x、y；', en: '1; x, y; ' });
  });

  it('says of a list with nothing in it that it is none', () => {
    expect(fill({ zh: '尚待补齐：{a}。', en: 'Still to come: {a}.' }, { a: [] })).toEqual({
      zh: '尚待补齐：无。',
      en: 'Still to come: none.',
    });
  });

  it('says codes in words, and a code without a word as it is', () => {
    const text = { zh: '{in:states}；{by:actors}', en: '{in:states}; {by:actors}' };
    expect(fill(text, { in: ['open', 'accepted'], by: 'dept:NRP' })).toEqual({
      zh: '待申报、已受理；经办部门',
      en: 'open, accepted; the department',
    });
    expect(fill({ zh: '{in:states}', en: '{in:states}' }, { in: 'nowhere' })).toEqual({
      zh: 'nowhere',
      en: 'nowhere',
    });
  });

  it('says an instant as people do', () => {
    const text = { zh: '{since}', en: '{since}' };
    expect(fill(text, { since: '2026-04-08T09:00:00.123+08:00' })).toEqual({
      zh: '2026年4月8日 09:00',
      en: '2026-04-08 09:00',
    });
  });

  it('comes in the language that the browser prefers, else in Chinese', () => {
    expect(preferredLanguage(undefined)).toBe('zh');
    expect(preferredLanguage('fr')).toBe('zh');
    expect(preferredLanguage('*')).toBe('zh');
    expect(preferredLanguage('en')).toBe('en');
    expect(preferredLanguage('zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh');
    expect(preferredLanguage('zh;q=0.1, en-US;q=0.2')).toBe('en');
  });
});

describe('a refusal without a text', () => {
  it('is still a refusal', () => {
    expect(refusalOf('nobody.wrote-this', {})).toMatchObject({
      status: 409,
      detail: { zh: 'nobody.wrote-this' },
    });
  });
});
