import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../apps/web/src', import.meta.url));
const files = readdirSync(web, { recursive: true, encoding: 'utf8' });

type Words = Readonly<Record<string, string>>;
const read = (file: string): Words => JSON.parse(readFileSync(join(web, file), 'utf8')) as Words;

/** The files of words in one language: those of the rooms, and what signing in needs. */
const filesOf = (language: 'zh' | 'en'): string[] =>
  files
    .filter((file) => file.endsWith(`words.${language}.json`) || file.endsWith(`language/${language}.json`))
    .sort();

const zh = filesOf('zh');
const wordsOf = (language: 'zh' | 'en'): Words => Object.assign({}, ...filesOf(language).map(read)) as Words;

/** English tells one from many; Chinese does not. */
const plain = (key: string): string => key.replace(/_(one|other)$/, '');
const keysOf = (words: Words): string[] => [...new Set(Object.keys(words).map(plain))].sort();
const blanksOf = (text: string): string[] =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort();

describe('the words of the web', () => {
  it.each(zh)('%s are there in both languages, with the same blanks', (file) => {
    const chinese = read(file);
    const english = read(file.replace(/zh\.json$/, 'en.json'));
    expect(keysOf(english)).toEqual(keysOf(chinese));
    const differing = Object.entries(english).filter(([key, text]) => {
      const wanted = blanksOf(chinese[plain(key)] ?? chinese[key] ?? '');
      // "one case" needs no figure.
      return (
        !(key.endsWith('_one') && blanksOf(text).length < wanted.length) &&
        blanksOf(text).join() !== wanted.join()
      );
    });
    expect(differing).toEqual([]);
  });

  it('are none twice', () => {
    const all = zh.flatMap((file) => Object.keys(read(file)));
    expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
  });

  it('are there wherever a page says them by their name', () => {
    const known = new Set(keysOf(wordsOf('zh')));
    const said = files
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
      .flatMap((file) =>
        [...readFileSync(join(web, file), 'utf8').matchAll(/\bt\(\s*'([^'$]+)'/g)].map(([, key]) => ({
          file,
          key,
        })),
      );
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(({ key }) => !known.has(key ?? ''))).toEqual([]);
  });
});
