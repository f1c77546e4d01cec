import { readYaml } from '../platform/read-yaml.js';
import type { Words } from './domain/words.js';
import type { CatalogueProblem } from './parse-catalogue.js';

const texts = readYaml(new URL('./data/problems.yaml', import.meta.url)) as Readonly<
  Record<CatalogueProblem['code'], Words>
>;

/** A problem in words, with the file, the line and the entry that it is about. */
export function describeProblem(problem: CatalogueProblem): Words {
  const { entry, file, line } = problem;
  const place = [`${file}:${line}`, entry].filter(Boolean).join(' ');
  const { zh, en } = problemWords(problem);
  return { zh: `${place} ${zh}`, en: `${place} ${en}` };
}

/** For whoever shows it where it stands. */
export function problemWords({ code, data }: Pick<CatalogueProblem, 'code' | 'data'>): Words {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, blank: string) => String(data[blank] ?? ''));
  return { zh: fill(texts[code].zh), en: fill(texts[code].en) };
}
