import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { instant, keyLike, uuid } from '../platform/domain/page-key.js';
import type { SupervisionDesk } from './desk.js';
import { letterNotice, type LetterNotice } from './letter-notice.js';
import { letterById, lettersPage, type LetterRow } from './store/read-letters.js';

export interface LettersQuery extends PageAsked {
  readonly department?: string;
  readonly region?: string;
  readonly level?: number;
  readonly open?: boolean;
}

export interface Letter {
  readonly row: LetterRow;
  readonly number: string;
  readonly level: number;
  readonly catalogue: Catalogue;
}

/** 督办单: what went out to whom, the newest first, and what was answered. An office sees what went to itself. */
export async function readLetters(
  desk: SupervisionDesk,
  actor: Actor,
  { department, region, level, open, ...page }: LettersQuery,
): Promise<Page<Letter>> {
  const office = { department: department ?? actor.department, region: region ?? actor.region };
  authorize(actor, 'supervision:letters', office);
  const rows = await lettersPage(desk.db, {
    department: office.department ?? null,
    region: office.region ?? null,
    level: level ?? null,
    open: open ?? null,
    after: keyLike(page.after, instant, uuid),
    limit: page.limit + 1,
  });
  const { items, next } = pageOf(rows, page.limit, ({ key, id }) => [key, id]);
  return { items: await Promise.all(items.map((row) => letterOf(desk, row))), next };
}

/** One letter, and its words: N-18. */
export async function readLetter(
  desk: SupervisionDesk,
  actor: Actor,
  id: string,
): Promise<Letter & { readonly notice: LetterNotice }> {
  const row = await letterById(desk.db, id);
  if (!row) throw new NotFound('letter', id);
  authorize(actor, 'supervision:letters', { department: row.holder, region: row.region ?? undefined });
  const letter = await letterOf(desk, row);
  const { items, departments } = letter.catalogue;
  const nobody = { zh: row.holder, en: row.holder };
  const notice = letterNotice({
    office: departments.get(row.holder) ?? nobody,
    project: row.project_name,
    code: row.project_code,
    item: row.item === null ? null : (items.get(row.item) ?? null),
    because: row.sent?.because ?? '',
    number: letter.number,
    level: letter.level,
    replyBy: row.sent?.replyBy ?? null,
  });
  return { ...letter, notice };
}

async function letterOf(desk: SupervisionDesk, row: LetterRow): Promise<Letter> {
  const [number = '', level = '0'] = row.subject.split('-L');
  const catalogue = await desk.sources.catalogue(row.catalogue_version);
  return { row, number, level: Number(level), catalogue };
}
