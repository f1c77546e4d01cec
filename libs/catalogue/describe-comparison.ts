import { vocabulary, type Language, type Text } from '../platform/messages/index.js';
import type { Catalogue } from './domain/catalogue.js';
import { compareContents, type EntryChange } from './domain/compare-contents.js';
import type { Named } from './domain/item-description.js';
import type { Words } from './domain/words.js';
import type { CatalogueRegistry } from './catalogue-registry.js';

/** What a field was and is, in words: nothing has to be looked up to understand it. */
export interface DescribedFieldChange {
  readonly field: Text;
  readonly before: Text | null;
  readonly after: Text | null;
}

export interface DescribedEntryChange extends Omit<EntryChange, 'fields'> {
  readonly sectionName: Text;
  readonly fields: readonly DescribedFieldChange[];
}

/** What the later version has added, dropped and changed. */
export async function compareVersions(
  registry: CatalogueRegistry,
  version: string,
  other: string,
): Promise<readonly DescribedEntryChange[]> {
  const [one, another] = await Promise.all([registry.nameOf(version), registry.nameOf(other)]);
  const [before, after] = await Promise.all([registry.content(one), registry.content(another)]);
  return describeComparison(await registry.get(another), compareContents(before, after));
}

export function describeComparison(
  catalogue: Catalogue,
  changes: readonly EntryChange[],
): DescribedEntryChange[] {
  const words = wordsOf(catalogue);
  return changes.map(({ fields, ...entry }) => ({
    ...entry,
    sectionName: inBoth((language) => words.key(entry.section, language)),
    fields: fields.map(({ path, before, after }) => ({
      field: inBoth((language) => path.map((part) => words.key(part, language)).join(' › ')),
      before: before === undefined ? null : inBoth((language) => words.value(path, before, language)),
      after: after === undefined ? null : inBoth((language) => words.value(path, after, language)),
    })),
  }));
}

const inBoth = (say: (language: Language) => string): Text => ({ zh: say('zh'), en: say('en') });

/** Which letters of the legend stand under which key. */
const LEGENDS: Readonly<Record<string, 'dependencyModes' | 'commitment' | 'tacit' | 'confidence'>> = {
  mode: 'dependencyModes',
  commitment: 'commitment',
  tacit: 'tacit',
  conf: 'confidence',
  confidence: 'confidence',
};

/** What keys, codes and letters of a catalogue are called. */
function wordsOf(catalogue: Catalogue) {
  const keys = vocabulary('catalogue-keys');
  const letters = vocabulary('catalogue-letters');
  const named = namesOf(catalogue);

  const name = (code: string, language: Language): string | undefined => {
    const entry = named.get(code);
    return entry && (entry[language] === code ? code : `${entry[language]} ${code}`);
  };
  const key = (part: string, language: Language): string =>
    keys.get(part)?.[language] ?? name(part, language) ?? part;

  const letter = (path: readonly string[], code: string): Words | undefined => {
    const under = path.at(-1) ?? '';
    const legend = path.at(-2) === 'applies' ? catalogue.legend.applies : undefined;
    const group = LEGENDS[under];
    return (legend ?? (group && catalogue.legend[group]))?.[code] ?? letters.get(`${under}.${code}`);
  };

  const none = (language: Language): string => letters.get('none')?.[language] ?? '';

  const list = (path: readonly string[], entries: readonly unknown[], language: Language): string => {
    const separator = entries.some((one) => typeof one === 'object') ? '；' : '、';
    const said = entries.map((one) => value(path, one, language));
    return said.join(language === 'zh' ? separator : '; ') || none(language);
  };

  const group = (path: readonly string[], it: object, language: Language): string =>
    Object.entries(it)
      .map(([under, one]) => `${key(under, language)} ${value([...path, under], one, language)}`)
      .join(language === 'zh' ? '，' : ', ');

  const value = (path: readonly string[], it: unknown, language: Language): string => {
    if (it === null) return none(language);
    if (Array.isArray(it)) return list(path, it, language);
    if (typeof it === 'object') return group(path, it, language);
    const text = typeof it === 'string' ? it : JSON.stringify(it);
    if (typeof it === 'boolean') return letters.get(text)?.[language] ?? text;
    return letter(path, text)?.[language] ?? name(text, language) ?? text;
  };
  return { key, value };
}

function namesOf(catalogue: Catalogue): ReadonlyMap<string, Words> {
  const { items, materials, documents, conditions, departments, projectTypes, stages } = catalogue;
  const { specialProcedures, regionalAssessments, milestones, facts } = catalogue;
  const named = [items, materials, documents, conditions, departments, projectTypes, stages];
  const further = [specialProcedures, regionalAssessments, milestones];
  const all = [...named, ...further].flatMap((entries) => [
    ...(entries as ReadonlyMap<string, Named>).values(),
  ]);
  const sources = [...catalogue.sources.values()].map(
    ({ code, title }) => [code, { zh: title, en: title }] as const,
  );
  return new Map<string, Words>([
    ...sources,
    ...[...facts.values()].map((fact) => [fact.name, fact] as const),
    ...all.map((entry) => [entry.code, entry] as const),
  ]);
}
