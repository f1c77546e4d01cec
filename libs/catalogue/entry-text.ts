import { Document, isCollection, isMap, visit } from 'yaml';
import { WHOLE } from './domain/compare-contents.js';
import type { EntryPlace } from './domain/draft-edits.js';
import { YamlSources } from './yaml-sources.js';

const INLINE = 90;

/** An entry as YAML, as it is written in the product's own files: what is short stands in one line. */
export function textOf(entry: unknown): string {
  const document = new Document(entry);
  visit(document, {
    Collection(_, node) {
      if (node === document.contents || !isCollection(node)) return;
      node.flow =
        JSON.stringify(node.toJS(document)).length <= INLINE || (isMap(node) && node.items.length === 0);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** What stands before an entry's first line where it is read as part of a catalogue's file. */
const LINES_BEFORE = 1;

/** The entry's own text, indented into a file of its section: whatever is written there stays within it. */
function asFile({ section, code }: EntryPlace, text: string): string {
  const [first = '', ...rest] = text.replace(/\s+$/, '').split('\n');
  const [lead, indent] = code === WHOLE ? ['  ', '  '] : ['  - ', '    '];
  return [`${section}:`, lead + first, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
}

export interface ReadEntry {
  readonly value: unknown;
  readonly syntax: readonly { readonly line: number; readonly message: string }[];
  /** The line of a part of the entry, counted within the entry's own text. */
  lineOf(path: readonly (string | number)[]): number;
}

export function readEntry(place: EntryPlace, text: string): ReadEntry {
  const sources = new YamlSources({ [place.section]: asFile(place, text) });
  const own = (line: number): number => Math.max(1, line - LINES_BEFORE);
  const section = sources.content[place.section];
  const isList = place.code !== WHOLE;
  return {
    value: isList && Array.isArray(section) ? (section[0] as unknown) : section,
    syntax: sources.syntax.map(({ line, message }) => ({ line: own(line), message })),
    lineOf: (path) => own(sources.placeOf([place.section, ...(isList ? [0] : []), ...path]).line),
  };
}
