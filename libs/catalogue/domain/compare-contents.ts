import type { CatalogueContent } from './catalogue.js';
import type { Words } from './words.js';

/** What became of a field: by the keys and the identities that lead to it. */
export interface FieldChange {
  readonly path: readonly string[];
  /** Undefined where it was not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of an entry of the catalogue: an item, a condition, a material … */
export interface EntryChange extends Words {
  readonly section: string;
  readonly code: string;
  readonly change: 'added' | 'dropped' | 'changed';
  readonly fields: readonly FieldChange[];
}

/** What one section says of itself and is not a list of entries goes by this name. */
export const WHOLE = 'ALL';

/** The version's own name is another one anyhow. */
const NOT_COMPARED = ['version'];

/** Items first: they are what people look for. */
export function compareContents(before: CatalogueContent, after: CatalogueContent): EntryChange[] {
  const sections = [...new Set(['items', ...Object.keys(before), ...Object.keys(after)])];
  return sections
    .filter((section) => !NOT_COMPARED.includes(section))
    .flatMap((section) => compareSections(section, valueOf(before, section), valueOf(after, section)));
}

const valueOf = (content: CatalogueContent, section: string): unknown =>
  (content as unknown as Readonly<Record<string, unknown>>)[section];

function compareSections(section: string, before: unknown, after: unknown): EntryChange[] {
  const [old, young] = [entriesOf(before), entriesOf(after)];
  if (!old || !young) {
    const fields = compare(before, after, []);
    return fields.length === 0 ? [] : [{ section, code: WHOLE, zh: '', en: '', change: 'changed', fields }];
  }
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((code): EntryChange[] => {
    const [was, is] = [old.get(code), young.get(code)];
    const fields = compare(was, is, []);
    if (fields.length === 0) return [];
    const named = { section, code, ...wordsOf(is ?? was) };
    if (was === undefined) return [{ ...named, change: 'added', fields: [] }];
    if (is === undefined) return [{ ...named, change: 'dropped', fields: [] }];
    return [{ ...named, change: 'changed', fields }];
  });
}

/** The entries of a section by their codes; nothing where it is none of entries with a code each. */
export function entriesOf(section: unknown): ReadonlyMap<string, Readonly<Record<string, unknown>>> | null {
  const keyed = keyedList(section);
  if (!keyed || keyed.size === 0) return null;
  const entries = [...keyed.values()];
  const coded = entries.every((entry) => isRecord(entry) && ('code' in entry || 'name' in entry));
  return coded ? (keyed as ReadonlyMap<string, Readonly<Record<string, unknown>>>) : null;
}

function wordsOf(entry: unknown): Words {
  const { zh, en, title } = isRecord(entry) ? entry : {};
  const words = (text: unknown): string | null => (typeof text === 'string' ? text : null);
  const said = (text: unknown): string => words(text) ?? words(title) ?? '';
  return { zh: said(zh), en: said(en) };
}

function compare(before: unknown, after: unknown, path: readonly string[]): FieldChange[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(before[key], after[key], [...path, key]));
  }
  const [old, young] = [keyedList(before), keyedList(after)];
  if (old && young) {
    const keys = [...new Set([...old.keys(), ...young.keys()])];
    return keys.flatMap((key) => compare(old.get(key), young.get(key), [...path, key]));
  }
  return isSame(before, after) ? [] : [{ path, before, after }];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what the entries of a list are told apart. */
const IDENTITIES = ['code', 'name', 'ref', 'procedure', 'item', 'value', 'material'];

/** A list of records that are each told apart by one of these; others are compared as a whole. */
function keyedList(list: unknown): ReadonlyMap<string, unknown> | null {
  if (!Array.isArray(list)) return null;
  const entries: readonly unknown[] = list;
  const keyed = entries.map((entry) => {
    const key = isRecord(entry) && IDENTITIES.find((one) => typeof entry[one] === 'string');
    return key ? ([String((entry as Record<string, unknown>)[key]), entry] as const) : null;
  });
  if (keyed.some((one) => one === null)) return null;
  const map = new Map(keyed as (readonly [string, unknown])[]);
  return map.size === list.length ? map : null;
}

/** Keys of records have no order. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, i) => isSame(entry, other[i]));
  if (isRecord(one) && isRecord(other)) return compare(one, other, []).length === 0;
  return one === other;
}
