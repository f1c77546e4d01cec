import { readYaml } from '../platform/read-yaml.js';
import type { Words } from './domain/words.js';
import type { CatalogueProblem } from './parse-catalogue.js';

const texts = readYaml(new URL('./data/problems.yaml', import.meta.url)) as Readonly<
  Record<CatalogueProblem['code'], Words>
>;

/** A problem in words, with the file, the line and the entry that it is about. */
export function describeProblem({ code, entry, file, line, data }: CatalogueProblem): Words {
  const place = [`${file}:${line}`, entry].filter(Boolean).join(' ');
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, blank: string) => String(data[blank] ?? ''));
  return { zh: `${place} ${fill(texts[code].zh)}`, en: `${place} ${fill(texts[code].en)}` };
}
