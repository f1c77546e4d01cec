import { workingDaysLeft } from '../calendar/domain/arithmetic.js';
import { dayOf } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { instant, keyLike, uuid } from '../platform/domain/page-key.js';
import type { SupervisionDesk } from './desk.js';
import { countDuties, dutiesPage, type DutyCount, type DutyRow, type Mine } from './store/read-duties.js';

export interface DutiesAsked extends PageAsked {
  readonly kind?: string;
}

export interface MyDuty {
  readonly row: DutyRow;
  readonly catalogue: Catalogue;
  /** From today through the last day; below zero since it was over. */
  readonly workingDaysLeft: number | null;
}

/** 责任: what somebody has to do beside the steps that are in its hands; what is due first comes first. */
export async function readDuties(
  desk: SupervisionDesk,
  actor: Actor,
  { kind, limit, after }: DutiesAsked,
): Promise<Page<MyDuty>> {
  const now = await desk.clock.now();
  const rows = await dutiesPage(desk.db, {
    mine: whoseOf(actor),
    kind: kind ?? null,
    after: keyLike(after, instant, uuid),
    limit: limit + 1,
    now,
  });
  const { items, next } = pageOf(rows, limit, ({ key, id }) => [key, id]);
  const calendar = desk.sources.calendar();
  const duties = items.map(async (row) => ({
    row,
    catalogue: await desk.sources.catalogue(row.catalogue_version),
    workingDaysLeft: row.due_on === null ? null : workingDaysLeft(calendar, dayOf(now), row.due_on),
  }));
  return { items: await Promise.all(duties), next };
}

/** How many there are of each kind, and how many of them are late. */
export async function countMyDuties(desk: SupervisionDesk, actor: Actor): Promise<DutyCount[]> {
  return countDuties(desk.db, whoseOf(actor), await desk.clock.now());
}

function whoseOf(actor: Actor): Mine {
  const { applicantId, department, region } = actor;
  authorize(actor, 'duty:read', { applicantId, department, region });
  return applicantId ? { applicantId } : { department: department ?? '', region: region ?? '' };
}
