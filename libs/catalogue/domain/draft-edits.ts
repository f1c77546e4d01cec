import type { CatalogueContent } from './catalogue.js';
import { entriesOf, WHOLE } from './compare-contents.js';

/** Where an entry stands: `items`, `ENV-01`; of what is no list of entries `legend`, `ALL`. */
export interface EntryPlace {
  readonly section: string;
  readonly code: string;
}

export const placeName = ({ section, code }: EntryPlace): string => `${section}/${code}`;

/** An entry as somebody wants it; null where it is to go. */
export interface DraftEdit extends EntryPlace {
  readonly value: unknown;
}

/** The content with its edits: each entry where it stood, what is new at the end of its section. */
export function withEdits(
  content: CatalogueContent,
  edits: readonly DraftEdit[],
): Readonly<Record<string, unknown>> {
  const sections: Record<string, unknown> = { ...content };
  for (const edit of edits) sections[edit.section] = edited(sections[edit.section], edit);
  return sections;
}

function edited(section: unknown, { code, value }: DraftEdit): unknown {
  if (code === WHOLE) return value ?? section;
  const entries = new Map<string, unknown>(entriesOf(section) ?? []);
  if (value === null) entries.delete(code);
  else entries.set(code, value);
  return [...entries.values()];
}

/** Every place that there is, in the order of the content. */
export function placesOf(content: Readonly<Record<string, unknown>>): EntryPlace[] {
  return Object.entries(content)
    .filter(([section]) => section !== 'version')
    .flatMap(([section, value]) =>
      [...(entriesOf(value)?.keys() ?? [WHOLE])].map((code) => ({ section, code })),
    );
}

/** What stands at a place; undefined where nothing does. */
export function entryAt(content: Readonly<Record<string, unknown>>, { section, code }: EntryPlace): unknown {
  const value = content[section];
  return code === WHOLE ? value : entriesOf(value)?.get(code);
}
