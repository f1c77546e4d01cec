import type { DataSource } from 'typeorm';
import { read, type Tx } from '../../platform/database/index.js';
import type { DraftEntry } from '../draft-sources.js';
import type { EntryPlace } from '../domain/draft-edits.js';

export const DRAFT_STATES = ['open', 'proposed', 'published', 'abandoned'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

export const DRAFT_EVENTS = [
  'opened',
  'entry-written',
  'entry-dropped',
  'entry-restored',
  'moved-on',
  'proposed',
  'returned',
  'published',
  'abandoned',
] as const;
export type DraftEventName = (typeof DRAFT_EVENTS)[number];

interface Person {
  readonly id: string;
  readonly name: string;
}

export interface DraftRecord {
  readonly id: string;
  readonly basedOn: string;
  readonly reason: string;
  readonly state: DraftState;
  readonly openedBy: Person | null;
  readonly openedAt: Date;
  readonly validFrom: Date | null;
  readonly proposedBy: Person | null;
  readonly version: string | null;
  readonly entries: number;
}

export interface DraftEvent {
  readonly id: number;
  readonly at: Date;
  readonly by: Person | null;
  readonly what: DraftEventName;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface KeptEntry extends DraftEntry {
  readonly revision: number;
}

const person = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const DRAFT = `
  select d.id, d.based_on as "basedOn", d.reason, d.state, d.opened_at as "openedAt", d.valid_from as "validFrom", d.version,
    ${person('o')} as "openedBy", ${person('p')} as "proposedBy",
    (select count(*) from catalogue_draft_entry e where e.draft_id = d.id) as entries
  from catalogue_draft d left join account o on o.id = d.opened_by left join account p on p.id = d.proposed_by`;

/** The newest first. */
export const readDrafts = (db: DataSource): Promise<DraftRecord[]> =>
  read<DraftRecord & object>(db, `${DRAFT} order by d.opened_at desc limit 100`);

export async function readDraft(db: DataSource, id: string): Promise<DraftRecord | undefined> {
  const [draft] = await read<DraftRecord & object>(db, `${DRAFT} where d.id = $1`, [id]);
  return draft;
}

/** Whoever changes something of it waits for whoever does so just now. */
export async function lockDraft(tx: Tx, id: string): Promise<DraftRecord | undefined> {
  await tx.query('select from catalogue_draft where id = $1 for update', [id]);
  const [draft] = await tx.query<DraftRecord & Record<string, unknown>>(`${DRAFT} where d.id = $1`, [id]);
  return draft;
}

export const readEntries = (db: DataSource, draftId: string): Promise<KeptEntry[]> =>
  read<KeptEntry & object>(
    db,
    'select section, code, text, revision from catalogue_draft_entry where draft_id = $1 order by section, code',
    [draftId],
  );

/** The newest first. */
export const readEvents = (db: DataSource, draftId: string): Promise<DraftEvent[]> =>
  read<DraftEvent & object>(
    db,
    `select e.id, e.at, e.what, e.data, ${person('a')} as by from catalogue_draft_event e
     left join account a on a.id = e.by_id where e.draft_id = $1 order by e.id desc limit 500`,
    [draftId],
  );

export interface NewDraft {
  readonly id: string;
  readonly basedOn: string;
  readonly reason: string;
  readonly openedBy: string | null;
}

export async function insertDraft(tx: Tx, { id, basedOn, reason, openedBy }: NewDraft): Promise<void> {
  await tx.query('insert into catalogue_draft (id, based_on, reason, opened_by) values ($1, $2, $3, $4)', [
    id,
    basedOn,
    reason,
    openedBy,
  ]);
}

/** The revision that was written, or null where somebody else has written meanwhile. */
export async function writeEntry(
  tx: Tx,
  draftId: string,
  { section, code, text }: DraftEntry,
  seen: number,
): Promise<number | null> {
  const statement = `
    insert into catalogue_draft_entry (draft_id, section, code, text, revision)
    select $1, $2, $3, $4, 1 where $5 = 0 or exists (
      select from catalogue_draft_entry where draft_id = $1 and section = $2 and code = $3)
    on conflict (draft_id, section, code) do update set text = excluded.text, revision = catalogue_draft_entry.revision + 1
      where catalogue_draft_entry.revision = $5
    returning revision`;
  const [row] = await tx.query<{ revision: number }>(statement, [draftId, section, code, text, seen]);
  return row?.revision ?? null;
}

export async function removeEntry(tx: Tx, draftId: string, { section, code }: EntryPlace): Promise<void> {
  await tx.query('delete from catalogue_draft_entry where draft_id = $1 and section = $2 and code = $3', [
    draftId,
    section,
    code,
  ]);
}

export type DraftChange = Partial<{
  state: DraftState;
  based_on: string;
  valid_from: Date | null;
  proposed_by: string | null;
  version: string;
}>;

export async function changeDraft(tx: Tx, id: string, change: DraftChange): Promise<void> {
  const columns = Object.keys(change);
  const sets = columns.map((column, i) => `${column} = $${i + 2}`).join(', ');
  await tx.query(`update catalogue_draft set ${sets} where id = $1`, [id, ...Object.values(change)]);
}

export async function recordDraftEvent(
  tx: Tx,
  draftId: string,
  event: { readonly what: DraftEventName; readonly by: string | null; readonly data?: object },
): Promise<void> {
  const { what, by, data = {} } = event;
  await tx.query('insert into catalogue_draft_event (draft_id, by_id, what, data) values ($1, $2, $3, $4)', [
    draftId,
    by,
    what,
    JSON.stringify(data),
  ]);
}
