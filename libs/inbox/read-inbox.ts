import { workingDaysLeft } from '../calendar/domain/arithmetic.js';
import { dayOf, startOfDay, type Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import type { Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { day, instant, keyLike, uuid } from '../platform/domain/page-key.js';
import { statesShownAs, type PublicState } from '../steps/index.js';
import type { AskedOffice } from './domain/offices.js';
import { orderOf, type InboxOrder, type InboxView } from './domain/views.js';
import { inboxOffices, type InboxDesk } from './inbox-desk.js';
import { inboxPage, type InboxRow } from './store/read-inbox.js';

export interface InboxAsked extends PageAsked, AskedOffice {
  /** Left out, what the department has. */
  readonly view?: InboxView;
  readonly sort: InboxOrder;
  readonly state?: PublicState;
  readonly light?: string;
  readonly stage?: string;
  readonly item?: string;
  readonly dueFrom?: Day;
  readonly dueBefore?: Day;
  readonly project?: string;
}

/** A step that a department has to deal with. */
export interface InboxEntry {
  readonly row: InboxRow;
  readonly catalogue: Catalogue;
  /** From today through the last day; below zero since it was over. */
  readonly workingDaysLeft: number | null;
}

/** 收件箱: what the offices of somebody have to deal with, the most urgent first. */
export async function readInbox(desk: InboxDesk, actor: Actor, asked: InboxAsked): Promise<Page<InboxEntry>> {
  const { view = 'department' } = asked;
  const offices = inboxOffices(desk, actor, asked);
  const byDay = orderOf(view, asked.sort) === 'received';
  const after = keyLike(asked.after, byDay ? anyDay : instant, uuid);
  const now = await desk.clock.now();
  const rows = await inboxPage(desk.db, {
    offices,
    view,
    order: asked.sort,
    me: actor.accountId ?? null,
    states: asked.state === undefined ? null : statesShownAs(asked.state),
    light: asked.light ?? null,
    stage: asked.stage ?? null,
    item: asked.item ?? null,
    dueFrom: asked.dueFrom === undefined ? null : afterStartOf(asked.dueFrom),
    dueBefore: asked.dueBefore === undefined ? null : afterStartOf(asked.dueBefore),
    project: asked.project ?? null,
    after,
    limit: asked.limit + 1,
    now,
  });
  const { items, next } = pageOf(rows, asked.limit, ({ key, id }) => [key, id]);
  const today = dayOf(now);
  const calendar = desk.sources.calendar();
  const entries = items.map(async (row) => ({
    row,
    catalogue: await desk.sources.catalogue(row.catalogue_version),
    workingDaysLeft: row.due_on === null ? null : workingDaysLeft(calendar, today, row.due_on),
  }));
  return { items: await Promise.all(entries), next };
}

const anyDay = (part: string): boolean => part === 'infinity' || day(part);

/** What is over with a day, at its midnight, does not belong to the next one. */
export const afterStartOf = (on: Day): Date => new Date(startOfDay(on).getTime() + 1);
