import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { day, keyLike, uuid } from '../platform/domain/page-key.js';
import type { Engine } from '../steps/index.js';
import { sightOf, type Sight } from './domain/discretion.js';
import { badRatingsPage, type BadRatingRow } from './store/read-bad-ratings.js';

export interface BadRatingsAsked extends PageAsked {
  readonly department?: string;
  readonly region?: string;
  readonly state?: string;
}

/** A bad rating that is not done with, as far as who asks may see it. */
export interface BadRating {
  readonly row: BadRatingRow;
  readonly sight: Sight;
  readonly catalogue: Catalogue;
}

/** 差评整改: what waits to be looked into, put right, judged or called back about. An office sees what was said of itself. */
export async function listBadRatings(
  engine: Engine,
  actor: Actor,
  { department, region, state, ...page }: BadRatingsAsked,
): Promise<Page<BadRating>> {
  const office = { department: department ?? actor.department, region: region ?? actor.region };
  authorize(actor, 'rating:bad', office);
  const rows = await badRatingsPage(engine.db, {
    department: office.department ?? null,
    region: office.region ?? null,
    state: state ?? null,
    after: keyLike(page.after, day, uuid),
    limit: page.limit + 1,
    now: await engine.clock.now(),
  });
  const { items, next } = pageOf(rows, page.limit, ({ key, id }) => [key, id]);
  const ratings = items.map(async (row) => ({
    row,
    sight: sightOf(actor, row),
    catalogue: await engine.sources.catalogue(row.catalogue_version),
  }));
  return { items: await Promise.all(ratings), next };
}
