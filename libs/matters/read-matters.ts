import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { toldTo, type RecordedFact } from '../facts/index.js';
import { authorize, relationFor, type Actor } from '../identity/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { instant, keyLike, uuid } from '../platform/domain/page-key.js';
import { viewProject, type Engine, type MatterKind, type ProjectInView } from '../steps/index.js';
import {
  historyOf,
  matterFigures,
  mattersOf,
  mattersPage,
  type MatterCount,
  type MatterFilter,
  type MatterOrder,
  type MatterRow,
  type MatterScope,
  type MatterSelection,
} from './store/read-matters.js';

/** What is left out is not narrowed. */
export type MattersAsked = { readonly [Name in keyof MatterFilter]?: NonNullable<MatterFilter[Name]> };

/** One that was raised, with the catalogue that its project began with. */
export interface MatterRead {
  readonly row: MatterRow;
  readonly catalogue: Catalogue;
}

/** 问题清单、事件清单: those that one may see, the most urgent or the newest first. */
export async function listMatters(
  engine: Engine,
  actor: Actor,
  kind: MatterKind,
  asked: MattersAsked & PageAsked & { readonly sort: MatterOrder },
): Promise<Page<MatterRead>> {
  const selection = selectionFor(actor, kind, asked);
  const { sort: order, limit } = asked;
  const after = keyLike(asked.after, instant, uuid);
  const rows = await mattersPage(engine.db, { ...selection, order, after, limit: limit + 1 });
  const { items, next } = pageOf(rows, limit, ({ key, id }) => [key, id]);
  return { items: await Promise.all(items.map(withCatalogue(engine))), next };
}

/** How many there are: open, late, overdue, reopened, closed, and closed in time; by category, department, class and age. */
export async function countMatters(
  engine: Engine,
  actor: Actor,
  kind: MatterKind,
  asked: MattersAsked,
  dropped: readonly string[] = [],
): Promise<MatterCount[]> {
  const now = await engine.clock.now();
  return matterFigures(engine.db, selectionFor(actor, kind, asked), { now, dropped });
}

/** Those of one project. */
export async function mattersOfProject(
  engine: Engine,
  actor: Actor,
  kind: MatterKind,
  projectId: string,
): Promise<MatterRead[]> {
  const rows = await viewProject(engine, projectId, (view, tx) => {
    demandSight(view, actor);
    return mattersOf(tx, projectId, kind);
  });
  return Promise.all(rows.map(withCatalogue(engine)));
}

export interface MatterInFull extends MatterRead {
  readonly history: readonly RecordedFact[];
}

/** One of them, with all that happened to it. */
export async function readMatter(
  engine: Engine,
  actor: Actor,
  kind: MatterKind,
  { id: projectId, number }: { readonly id: string; readonly number: string },
): Promise<MatterInFull> {
  const found = await viewProject(engine, projectId, async (view, tx) => {
    demandSight(view, actor);
    const [row] = await mattersOf(tx, projectId, kind, number);
    if (!row) throw new NotFound(kind, number);
    return { row, history: (await historyOf(tx, projectId, kind, number)).map(toldTo(actor)) };
  });
  return { ...(await withCatalogue(engine)(found.row)), history: found.history };
}

/** Whoever may look at a project may look at what was raised about it. */
function demandSight(
  { project: { applicantId, region: projectRegion }, concerned }: ProjectInView,
  actor: Actor,
) {
  authorize(actor, 'project:read', { applicantId, projectRegion, concerned });
}

const SCOPES: Readonly<Record<string, MatterScope>> = { own: 'own', lead: 'office', any: 'any' };

/** A list holds what the policy lets one see of it: one's own, one's office's, or all. */
function selectionFor(actor: Actor, kind: MatterKind, asked: MattersAsked): MatterSelection {
  const { applicantId = null, department = null, region = null } = actor;
  const scope = SCOPES[relationFor(actor.role, 'matter:list') ?? ''];
  if (scope === undefined) authorize(actor, 'matter:list', {});
  return {
    kind,
    scope: scope ?? 'own',
    applicantId,
    ownDepartment: department,
    ownRegion: region,
    ...narrowedTo(asked),
  };
}

const narrowedTo = (asked: MattersAsked): MatterFilter => ({ ...ANY, ...withoutGaps(asked) });

const ANY: MatterFilter = {
  state: null,
  category: null,
  class: null,
  department: null,
  region: null,
  open: null,
  late: null,
};

/** As far as something is said. */
function withoutGaps({ state, category, class: kind, department, region, open, late }: MattersAsked) {
  const said = Object.entries({ state, category, class: kind, department, region, open, late });
  return Object.fromEntries(said.filter(([, value]) => value !== undefined)) as Partial<MatterFilter>;
}

const withCatalogue =
  ({ sources }: Engine) =>
  async (row: MatterRow): Promise<MatterRead> => ({
    row,
    catalogue: await sources.catalogue(row.catalogue_version),
  });
