import { dayOf } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { day, instant, keyLike, number, uuid } from '../platform/domain/page-key.js';
import type { SupervisionDesk } from './desk.js';
import { periodOf, type PeriodAsked } from './read-bottlenecks.js';
import { countedCases, openCases, type CaseRow, type Narrowed } from './store/read-cases.js';

export interface CasesAsked extends PeriodAsked, PageAsked {
  /** What is counted, or what is in hand now. */
  readonly measure: string;
  readonly what?: string;
  readonly stage?: string;
  readonly item?: string;
  readonly department?: string;
  readonly holder?: string;
}

export interface CountedCase {
  readonly row: CaseRow;
  readonly catalogue: Catalogue;
}

/** 件: the cases behind a number of the figures, the latest first; what is in hand, what waits longest first. */
export async function readCountedCases(
  desk: SupervisionDesk,
  actor: Actor,
  asked: CasesAsked,
): Promise<Page<CountedCase>> {
  authorize(actor, 'supervision:read', {});
  const { items, next } = await (asked.measure === 'open' ? openPage : countedPage)(desk, asked);
  const cases = items.map(async (row) => ({
    row,
    catalogue: await desk.sources.catalogue(row.catalogue_version),
  }));
  return { items: await Promise.all(cases), next };
}

async function countedPage(desk: SupervisionDesk, asked: CasesAsked): Promise<Page<CaseRow>> {
  const period = periodOf(dayOf(await desk.clock.now()), asked);
  const after = keyLike(asked.after, day, number);
  const { measure, what = null, limit } = asked;
  const rows = await countedCases(desk.db, {
    measure,
    what,
    ...period,
    after,
    limit: limit + 1,
    ...narrowed(asked),
  });
  return pageOf(rows, limit, (row) => [row.on_day, row.key]);
}

async function openPage(desk: SupervisionDesk, asked: CasesAsked): Promise<Page<CaseRow>> {
  const after = keyLike(asked.after, instant, uuid);
  const rows = await openCases(desk.db, { after, limit: asked.limit + 1, ...narrowed(asked) });
  return pageOf(rows, asked.limit, (row) => [row.key, row.step_id]);
}

const narrowed = ({ region, stage, item, department, holder }: CasesAsked): Narrowed => ({
  region: region ?? null,
  stage: stage ?? null,
  item: item ?? null,
  department: department ?? null,
  holder: holder ?? null,
});
