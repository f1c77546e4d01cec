import type { CatalogueContent } from './domain/catalogue.js';
import { entriesOf, WHOLE } from './domain/compare-contents.js';
import { placeName, withEdits, type EntryPlace } from './domain/draft-edits.js';
import type { Path } from './domain/finding.js';
import { readEntry, textOf, type ReadEntry } from './entry-text.js';
import { inWrittenOrder } from './in-written-order.js';
import type { ContentSources, Place, SyntaxProblem } from './yaml-sources.js';

/** An entry as it stands in a draft; its text is null where it is dropped. */
export interface DraftEntry extends EntryPlace {
  readonly text: string | null;
}

/** A published content with a draft's entries laid over it: only what was edited is read, and everything has its line. */
export class DraftSources implements ContentSources {
  readonly content: Readonly<Record<string, unknown>>;
  readonly syntax: readonly SyntaxProblem[];
  private readonly read = new Map<string, ReadEntry>();

  constructor(base: CatalogueContent, version: string, entries: readonly DraftEntry[]) {
    for (const { text, ...place } of entries)
      if (text !== null) this.read.set(placeName(place), readEntry(place, text));
    this.syntax = [...this.read].flatMap(([file, { syntax }]) => syntax.map((one) => ({ file, ...one })));
    const edits = entries.map(({ text, ...place }) => ({
      ...place,
      value: text === null ? null : this.read.get(placeName(place))?.value,
    }));
    this.content = { ...withEdits(base, edits), version };
  }

  placeOf([section, index, ...rest]: Path): Place {
    const name = String(section);
    const value = this.content[name];
    const codes = [...(entriesOf(value)?.keys() ?? [])];
    const code = typeof index === 'number' ? codes[index] : undefined;
    const place = { section: name, code: code ?? WHOLE };
    const path = code === undefined && index !== undefined ? [index, ...rest] : rest;
    return { file: placeName(place), line: this.readAt(place).lineOf(path) };
  }

  /** What was not edited is written out first: a change elsewhere may have made it wrong. */
  private readAt(place: EntryPlace): ReadEntry {
    const name = placeName(place);
    const known = this.read.get(name);
    if (known) return known;
    const value = this.content[place.section];
    const entry = place.code === WHOLE ? value : entriesOf(value)?.get(place.code);
    const read = readEntry(place, textOf(inWrittenOrder(place, entry ?? null)));
    this.read.set(name, read);
    return read;
  }
}
