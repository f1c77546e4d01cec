import { addDays, dayOf, type Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, relationFor, type Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { day, keyLike, uuid } from '../platform/domain/page-key.js';
import type { Engine } from '../steps/index.js';
import {
  landFigures,
  landsPage,
  type LandKind,
  type LandRow,
  type LandScope,
  type LandSelection,
  type LandSum,
} from './store/read-lands.js';

/** What is left out is not narrowed. */
export interface LandsAsked {
  readonly state?: string;
  readonly region?: string;
  /** Due in so many days, or already over; -1 is what was over yesterday. */
  readonly within?: number;
  /** Due only later than in so many days. */
  readonly beyond?: number;
  readonly ended: boolean;
}

/** A land of which something is kept, with the catalogue that its project began with. */
export interface LandInList<Kind extends LandKind = 'promise'> {
  readonly row: LandRow<Kind>;
  readonly catalogue: Catalogue;
  readonly today: Day;
}

/** 用地台账: those that one may see, the longest overdue first and then as they fall due. */
export async function listLands<Kind extends LandKind>(
  engine: Engine,
  actor: Actor,
  kind: Kind,
  asked: LandsAsked & PageAsked,
): Promise<Page<LandInList<Kind>>> {
  const now = await engine.clock.now();
  const after = keyLike(asked.after, day, uuid);
  const selection = selectionFor(actor, asked, dayOf(now));
  const rows = await landsPage(engine.db, kind, { ...selection, after, limit: asked.limit + 1, now });
  const { items, next } = pageOf(rows, asked.limit, ({ key, id }) => [key, id]);
  const lands = items.map(async (row) => ({
    row,
    catalogue: await engine.sources.catalogue(row.catalogue_version),
    today: dayOf(now),
  }));
  return { items: await Promise.all(lands), next };
}

export interface LandSums {
  readonly now: Date;
  readonly sums: readonly LandSum[];
}

/** How many there are, what was paid for them, and what of it is at risk: to the cent. */
export async function sumLands(engine: Engine, actor: Actor, asked: LandsAsked): Promise<LandSums> {
  const now = await engine.clock.now();
  const today = dayOf(now);
  const bounds = [today, addDays(today, 30), addDays(today, 90), addDays(today, 180)] as const;
  return { now, sums: await landFigures(engine.db, selectionFor(actor, asked, today), bounds) };
}

const SCOPES: ReadonlySet<string> = new Set<LandScope>(['own', 'lead', 'any']);

/** A list holds what the policy lets one see of it: one's own, one's office's, or all. */
function selectionFor(
  actor: Actor,
  { state, region, within, beyond, ended }: LandsAsked,
  today: Day,
): LandSelection {
  const scope = relationFor(actor.role, 'land:list') ?? '';
  if (!SCOPES.has(scope)) authorize(actor, 'land:list', {});
  return {
    scope: scope as LandScope,
    applicantId: actor.applicantId ?? null,
    department: actor.department ?? null,
    ownRegion: actor.region ?? null,
    state: state ?? null,
    region: region ?? null,
    dueAfter: beyond === undefined ? null : addDays(today, beyond),
    dueThrough: within === undefined ? null : addDays(today, within),
    open: !ended,
  };
}
