import type { CatalogueContent } from './domain/catalogue.js';
import { compareContents } from './domain/compare-contents.js';
import { entryAt, placeName, placesOf, type EntryPlace } from './domain/draft-edits.js';
import { nextOfThePlace } from './domain/version-names.js';
import type { Words } from './domain/words.js';
import { describeComparison, type DescribedEntryChange } from './describe-comparison.js';
import { problemWords } from './describe-problem.js';
import type { DraftDesk } from './draft-desk.js';
import { DraftSources } from './draft-sources.js';
import { readEntries, type DraftRecord } from './store/drafts.js';

export interface DraftProblem extends EntryPlace, Words {
  readonly line: number;
}

export interface DraftPlace extends EntryPlace, Words {
  readonly change: 'added' | 'dropped' | 'changed' | null;
}

/** A draft, checked: what is wrong with it, by entry and line; else what it would change. */
export interface CheckedDraft {
  /** What it would be published as. */
  readonly version: string;
  /** Null where something is wrong with it. */
  readonly content: CatalogueContent | null;
  readonly problems: readonly DraftProblem[];
  readonly changes: readonly DescribedEntryChange[];
  readonly places: readonly DraftPlace[];
}

export async function checkDraft(desk: DraftDesk, draft: DraftRecord): Promise<CheckedDraft> {
  const { registry } = desk;
  const [base, entries, versions] = await Promise.all([
    registry.content(draft.basedOn),
    readEntries(desk.db, draft.id),
    registry.versions(),
  ]);
  const named = nextOfThePlace(
    draft.basedOn,
    versions.map(({ version }) => version),
  );
  const version = draft.version ?? named;
  // Loaded when it is first needed: no process that only uses a catalogue checks one.
  const { parseSources } = await import('./parse-catalogue.js');
  const sources = new DraftSources(base, version, entries);
  const { content, problems } = parseSources(sources);
  const written = sources.content as unknown as CatalogueContent;
  // What cannot be read cannot be compared.
  const changes = sources.syntax.length > 0 ? [] : compareContents(base, written);
  const names = await registry.get(draft.basedOn);
  return {
    version,
    content,
    problems: problems.map((problem) => ({
      ...splitPlace(problem.file),
      line: problem.line,
      ...problemWords(problem),
    })),
    changes: describeComparison(names, changes),
    places: placesIn(base, sources.content, new Map(changes.map((one) => [placeName(one), one.change]))),
  };
}

function splitPlace(file: string): EntryPlace {
  const [section = '', code = ''] = file.split('/');
  return { section, code };
}

function placesIn(
  base: CatalogueContent,
  written: Readonly<Record<string, unknown>>,
  changes: ReadonlyMap<string, DraftPlace['change']>,
): DraftPlace[] {
  const old = base as unknown as Readonly<Record<string, unknown>>;
  const all = new Map([...placesOf(old), ...placesOf(written)].map((place) => [placeName(place), place]));
  return [...all].map(([name, place]) => {
    const entry = (entryAt(written, place) ?? entryAt(old, place) ?? {}) as Partial<
      Words & { title: string }
    >;
    const { zh, en } = entry;
    const said = (text: unknown): string => (typeof text === 'string' ? text : '');
    return {
      ...place,
      zh: said(zh) || said(entry.title),
      en: said(en) || said(entry.title),
      change: changes.get(name) ?? null,
    };
  });
}
