import { countWorkingDays } from '../calendar/domain/arithmetic.js';
import { dayOf, startOfDay, type Day } from '../calendar/domain/day.js';
import type { WorkCalendar } from '../calendar/domain/work-calendar.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor, type Office } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { day, instant, keyLike, uuid } from '../platform/domain/page-key.js';
import type { Regions } from '../regions/index.js';
import { statesShownAs, type Engine, type PublicState } from '../steps/index.js';
import { officesOf, type AskedOffice } from './domain/offices.js';
import {
  inboxCounts,
  inboxPage,
  type InboxCount,
  type InboxOrder,
  type InboxRow,
} from './store/read-inbox.js';

/** What reading inboxes needs: the engine, and the offices that there are. */
export interface InboxDesk extends Engine {
  readonly regions: Regions;
}

export interface InboxAsked extends PageAsked, AskedOffice {
  readonly sort: InboxOrder;
  readonly state?: PublicState;
  readonly light?: string;
  readonly stage?: string;
  readonly item?: string;
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
  const offices = demandOffices(desk, actor, asked);
  const after = keyLike(asked.after, asked.sort === 'due' ? instant : anyDay, uuid);
  const now = await desk.clock.now();
  const rows = await inboxPage(desk.db, {
    offices,
    order: asked.sort,
    states: asked.state === undefined ? null : statesShownAs(asked.state),
    light: asked.light ?? null,
    stage: asked.stage ?? null,
    item: asked.item ?? null,
    dueBefore: asked.dueBefore === undefined ? null : startOfDay(asked.dueBefore),
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

/** How much there is in an inbox, by state and light. */
export async function countInbox(desk: InboxDesk, actor: Actor, asked: AskedOffice): Promise<InboxCount[]> {
  const offices = demandOffices(desk, actor, asked);
  const now = await desk.clock.now();
  return inboxCounts(desk.db, offices, now);
}

function demandOffices(desk: InboxDesk, actor: Actor, { department, region }: AskedOffice): Office[] {
  const all = [...desk.regions.values()].flatMap(({ code, departments }) =>
    departments.map((each) => ({ department: each, region: code })),
  );
  const offices = officesOf(actor, { department, region }, all);
  if (offices.length === 0) authorize(actor, 'inbox:read', { department, region });
  return offices;
}

const anyDay = (part: string): boolean => part === 'infinity' || day(part);

function workingDaysLeft(calendar: WorkCalendar, today: Day, dueOn: Day): number {
  return dueOn >= today
    ? countWorkingDays(calendar, today, dueOn)
    : -countWorkingDays(calendar, dueOn, today);
}
