import { countWorkingDays } from '../calendar/domain/arithmetic.js';
import { dayOf, type Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { day, instant, keyLike, number, uuid } from '../platform/domain/page-key.js';
import { narrowedTo, periodOf, type PeriodAsked } from './asked.js';
import type { SupervisionDesk } from './desk.js';
import { countedCases, openCases, pendingCases, type CaseRow } from './store/read-cases.js';

export interface CasesAsked extends PeriodAsked {
  /** What is counted; `open`: what is in hand now; `pending`: what was left at the end of the period. */
  readonly measure: string;
  readonly what?: string;
  readonly officer?: string;
  /** Of what is in hand: only what is past its limit. */
  readonly late?: boolean;
  readonly minDays?: number;
  readonly shareAbove?: number;
  readonly shareUpTo?: number;
}

export interface CountedCase {
  readonly row: CaseRow;
  readonly catalogue: Catalogue;
  /** For how many working days it was held; of what is in hand, until today. */
  readonly days: number | null;
}

/** 件: the cases behind a number of the figures, the latest first; what is in hand, what waits longest first. */
export async function readCountedCases(
  desk: SupervisionDesk,
  actor: Actor,
  asked: CasesAsked & PageAsked,
): Promise<Page<CountedCase>> {
  authorize(actor, 'supervision:read', {});
  const now = await desk.clock.now();
  const today = dayOf(now);
  const { items, next } = await pageRead(desk, now, asked);
  const calendar = desk.sources.calendar();
  const cases = items.map(async (row) => ({
    row,
    catalogue: await desk.sources.catalogue(row.catalogue_version),
    days:
      asked.measure === 'open' && row.from_at
        ? countWorkingDays(calendar, dayOf(row.from_at), today)
        : row.days,
  }));
  return { items: await Promise.all(cases), next };
}

function pageRead(desk: SupervisionDesk, now: Date, asked: CasesAsked & PageAsked): Promise<Page<CaseRow>> {
  switch (asked.measure) {
    case 'open':
      return openPage(desk, now, asked);
    case 'pending':
      return pendingPage(desk, dayOf(now), asked);
    default:
      return countedPage(desk, dayOf(now), asked);
  }
}

const byDay = (row: CaseRow) => [row.on_day, row.key];

async function countedPage(
  desk: SupervisionDesk,
  today: Day,
  asked: CasesAsked & PageAsked,
): Promise<Page<CaseRow>> {
  const rows = await countedCases(desk.db, {
    ...narrowedTo(asked),
    ...periodOf(today, asked),
    measure: asked.measure,
    what: asked.what ?? null,
    officer: asked.officer ?? null,
    days: asked.minDays ?? null,
    above: asked.shareAbove ?? null,
    upTo: asked.shareUpTo ?? null,
    after: keyLike(asked.after, day, number),
    limit: asked.limit + 1,
  });
  return pageOf(rows, asked.limit, byDay);
}

async function pendingPage(
  desk: SupervisionDesk,
  today: Day,
  asked: CasesAsked & PageAsked,
): Promise<Page<CaseRow>> {
  const after = keyLike(asked.after, day, number);
  const on = asked.to ?? today;
  const rows = await pendingCases(desk.db, { ...narrowedTo(asked), on, after, limit: asked.limit + 1 });
  return pageOf(rows, asked.limit, byDay);
}

async function openPage(
  desk: SupervisionDesk,
  now: Date,
  asked: CasesAsked & PageAsked,
): Promise<Page<CaseRow>> {
  const after = keyLike(asked.after, instant, uuid);
  const late = asked.late ?? false;
  const rows = await openCases(desk.db, { ...narrowedTo(asked), late, now, after, limit: asked.limit + 1 });
  return pageOf(rows, asked.limit, (row) => [row.key, row.id]);
}
