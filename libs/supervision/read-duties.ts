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
}

/** 责任: what somebody has to do beside the steps that are in its hands; what is due first comes first. */
export async function readDuties(
  desk: SupervisionDesk,
  actor: Actor,
  { kind, limit, after }: DutiesAsked,
): Promise<Page<MyDuty>> {
  const rows = await dutiesPage(desk.db, {
    mine: whoseOf(actor),
    kind: kind ?? null,
    after: keyLike(after, instant, uuid),
    limit: limit + 1,
    now: await desk.clock.now(),
  });
  const { items, next } = pageOf(rows, limit, ({ key, id }) => [key, id]);
  const duties = items.map(async (row) => ({
    row,
    catalogue: await desk.sources.catalogue(row.catalogue_version),
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
