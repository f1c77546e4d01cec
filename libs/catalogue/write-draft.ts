import type { Actor } from '../identity/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { CatalogueContent } from './domain/catalogue.js';
import { compareContents, WHOLE } from './domain/compare-contents.js';
import { entryAt, placeName, type EntryPlace } from './domain/draft-edits.js';
import type { DraftDesk } from './draft-desk.js';
import { readEntry, textOf } from './entry-text.js';
import { inWrittenOrder } from './in-written-order.js';
import {
  changeDraft,
  readEntries,
  recordDraftEvent,
  removeEntry,
  writeEntry,
  type DraftRecord,
} from './store/drafts.js';

export interface WrittenEntry extends EntryPlace {
  /** Null where it is dropped. */
  readonly text: string | null;
  /** How often it was written; 0: as it was published. */
  readonly revision: number;
  /** As it was published; null where it is new. */
  readonly published: string | null;
}

/** An entry as the draft has it. */
export async function showEntry(desk: DraftDesk, id: string, place: EntryPlace): Promise<WrittenEntry> {
  const draft = await desk.find(id);
  const published = await publishedText(desk, draft, place);
  const written = (await readEntries(desk.db, id)).find((entry) => placeName(entry) === placeName(place));
  if (written) return { ...place, text: written.text, revision: written.revision, published };
  return { ...place, text: published, revision: 0, published };
}

export interface EntryWriting extends EntryPlace {
  readonly text: string | null;
  /** The revision that its writer has seen: nobody overwrites what another wrote meanwhile. */
  readonly seen: number;
}

/** Writes an entry, or has it dropped. What is wrong with it the checker says; it is kept all the same. */
export async function writeDraft(
  desk: DraftDesk,
  id: string,
  actor: Actor,
  { seen, ...entry }: EntryWriting,
): Promise<void> {
  await refuseMisplaced(desk, await desk.find(id), entry);
  await desk.work(id, 'open', async (tx) => {
    const revision = await writeEntry(tx, id, entry, seen);
    if (revision === null)
      throw new RuleViolation('draft.written-meanwhile', 'INV-J', { entry: placeName(entry) });
    const what = entry.text === null ? 'entry-dropped' : 'entry-written';
    const { section, code } = entry;
    await recordDraftEvent(tx, id, { what, by: actor.accountId ?? null, data: { section, code, revision } });
  });
}

/** As it was published. */
export async function restoreEntry(
  desk: DraftDesk,
  id: string,
  actor: Actor,
  place: EntryPlace,
): Promise<void> {
  await desk.work(id, 'open', async (tx) => {
    await removeEntry(tx, id, place);
    await recordDraftEvent(tx, id, { what: 'entry-restored', by: actor.accountId ?? null, data: place });
  });
}

/** The version has gone on meanwhile: what the draft says stays, and stands over the newer one from now on. */
export async function moveDraftOn(desk: DraftDesk, id: string, actor: Actor): Promise<void> {
  const to = await desk.registry.newestVersion();
  const { basedOn } = await desk.find(id);
  const written = new Set((await readEntries(desk.db, id)).map(placeName));
  const [before, after] = await Promise.all([desk.registry.content(basedOn), desk.registry.content(to)]);
  const both = compareContents(before, after)
    .map(placeName)
    .filter((place) => written.has(place));
  await desk.work(id, 'open', async (tx) => {
    await changeDraft(tx, id, { based_on: to });
    await recordDraftEvent(tx, id, {
      what: 'moved-on',
      by: actor.accountId ?? null,
      data: { from: basedOn, to, both },
    });
  });
}

async function publishedText(
  desk: DraftDesk,
  { basedOn }: DraftRecord,
  place: EntryPlace,
): Promise<string | null> {
  const content = await desk.registry.content(basedOn);
  const entry = entryAt(recordOf(content), place);
  return entry === undefined ? null : textOf(inWrittenOrder(place, entry));
}

/** A section that there is, and the entry's own code: under another one it would be another entry. */
async function refuseMisplaced(
  desk: DraftDesk,
  { basedOn }: DraftRecord,
  entry: EntryPlace & { text: string | null },
) {
  const content = recordOf(await desk.registry.content(basedOn));
  const sections = Object.keys(content).filter((section) => section !== 'version');
  if (!sections.includes(entry.section)) throw InvalidInput.of('section', 'choice', { choices: sections });
  if (entry.code === WHOLE || entry.text === null) return;
  const { value, syntax } = readEntry(entry, entry.text);
  if (syntax.length > 0) return;
  const { code, name } = (value ?? {}) as { code?: unknown; name?: unknown };
  if ((code ?? name) !== entry.code) throw InvalidInput.of('text', 'draft-code', { code: entry.code });
}

export const recordOf = (content: CatalogueContent): Readonly<Record<string, unknown>> =>
  content as unknown as Readonly<Record<string, unknown>>;
