import { countWorkingDays } from '../calendar/domain/arithmetic.js';
import { dayOf, type Day } from '../calendar/domain/day.js';
import type { WorkCalendar } from '../calendar/domain/work-calendar.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { toldTo, type RecordedFact } from '../facts/index.js';
import { authorize, relationFor, type Actor } from '../identity/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { instant, keyLike, uuid } from '../platform/domain/page-key.js';
import {
  dossierOf,
  exampleOf,
  explainedClocks,
  possibleAct,
  viewProject,
  viewStep,
  type CommandName,
  type Engine,
  type ExplainedClock,
  type MatterKind,
  type PossibleAct,
  type ProjectInView,
} from '../steps/index.js';
import {
  historyOf,
  matterFigures,
  mattersOf,
  mattersPage,
  type MatterCount,
  type MatterFilter,
  type MatterOrder,
  type MatterPart,
  type MatterRow,
  type MatterScope,
  type MatterSelection,
} from './store/read-matters.js';

/** What is left out is not narrowed. */
export type MattersAsked = { readonly [Name in keyof MatterFilter]?: NonNullable<MatterFilter[Name]> } & {
  readonly part?: MatterPart;
};

/** One that was raised, with the catalogue that its project began with. */
export interface MatterRead {
  readonly row: MatterRow;
  readonly catalogue: Catalogue;
  /** From today through the last day; below zero since it was over; null where nothing runs. */
  readonly workingDaysLeft: number | null;
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
  const now = await engine.clock.now();
  const rows = await mattersPage(engine.db, { ...selection, order, after, limit: limit + 1, now });
  const { items, next } = pageOf(rows, limit, ({ key, id }) => [key, id]);
  return { items: await Promise.all(items.map(asRead(engine, now))), next };
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
  const now = await engine.clock.now();
  const rows = await viewProject(engine, projectId, (view, tx) => {
    demandSight(view, actor);
    return mattersOf(tx, projectId, kind, { now });
  });
  return Promise.all(rows.map(asRead(engine, now)));
}

export interface MatterInFull extends MatterRead {
  readonly history: readonly RecordedFact[];
  /** The limits that ran for it, and run. */
  readonly clocks: readonly ExplainedClock[];
  /** What may be done about it, by whom, and if not why not. */
  readonly acts: readonly PossibleAct[];
}

/** How a kind of matter is spoken of: what its commands are, and by which field they say which one they are about. */
export interface Dealing {
  readonly kind: MatterKind;
  readonly field: 'issue' | 'incident';
  readonly commands: readonly CommandName[];
}

/** One of them, with all that happened to it, and what may be done about it. */
export async function readMatter(
  engine: Engine,
  actor: Actor,
  dealing: Dealing,
  { id: projectId, number }: { readonly id: string; readonly number: string },
): Promise<MatterInFull> {
  const { kind } = dealing;
  const { row, history, now } = await viewProject(engine, projectId, async (view, tx) => {
    demandSight(view, actor);
    const at = await engine.clock.now(tx);
    const [found] = await mattersOf(tx, projectId, kind, { now: at, number });
    if (!found) throw new NotFound(kind, number);
    return {
      row: found,
      history: (await historyOf(tx, projectId, kind, number)).map(toldTo(actor)),
      now: at,
    };
  });
  const standing = row.ended_at === null ? await standingOf(engine, actor, dealing, row) : OVER;
  return { ...(await asRead(engine, now)(row)), history, ...standing };
}

const OVER = { clocks: [], acts: [] };

/** Each command is tried on a copy of the project's own file, by the very rule that will decide on it. */
async function standingOf(
  engine: Engine,
  actor: Actor,
  { kind, field, commands }: Dealing,
  { project_id: projectId, number }: MatterRow,
): Promise<Pick<MatterInFull, 'clocks' | 'acts'>> {
  const dossier = await dossierOf(engine, projectId);
  return viewStep(
    engine,
    actor,
    dossier,
    async ({ file, step, now, object }, tx) => ({
      clocks: (await explainedClocks(engine, tx, step)).filter(
        ({ clock }) => clock.kind === kind && clock.subject === number,
      ),
      acts: commands.map((name) => {
        const command = { ...exampleOf(name, step, now), [field]: number };
        return possibleAct(file, step, command, { now, actor, object });
      }),
    }),
    'project:read',
  );
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
    part: asked.part ?? 'all',
    role: actor.role,
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

const asRead =
  ({ sources }: Engine, now: Date) =>
  async (row: MatterRow): Promise<MatterRead> => ({
    row,
    catalogue: await sources.catalogue(row.catalogue_version),
    workingDaysLeft: row.due_on === null ? null : workingDaysLeft(sources.calendar(), dayOf(now), row.due_on),
  });

function workingDaysLeft(calendar: WorkCalendar, today: Day, dueOn: Day): number {
  return dueOn >= today
    ? countWorkingDays(calendar, today, dueOn)
    : -countWorkingDays(calendar, dueOn, today);
}
