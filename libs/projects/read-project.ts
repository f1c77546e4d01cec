import type { WorkCalendar } from '../calendar/domain/work-calendar.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import {
  timelineOf,
  toldTo,
  verifyChain,
  type ChainVerdict,
  type RecordedFact,
  type TimelineQuery,
} from '../facts/index.js';
import { authorize, type Action, type Actor } from '../identity/index.js';
import { findPark, type Park } from '../parks/index.js';
import type { Tx } from '../platform/database/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { keyLike, number } from '../platform/domain/page-key.js';
import type { Procedure } from '../procedure/domain/procedure.js';
import {
  prerequisitesOf,
  viewCaseOfProject,
  viewProject,
  type CaseInView,
  type Engine,
  type Prerequisite,
  type ProjectInView,
  type ProjectRecord,
  type StepFile,
} from '../steps/index.js';
import { milestonesOf, type MilestoneStanding } from './milestones-of.js';
import { applicantNamed, type ApplicantName } from './store/list-projects.js';
import { parkOf } from './store/park-of.js';

/** A project with its whole procedure. */
export interface ProjectReading {
  readonly catalogue: Catalogue;
  readonly project: ProjectRecord;
  readonly applicant: ApplicantName;
  /** In which it lies. */
  readonly park: Park | null;
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly procedure: Procedure;
  readonly steps: readonly StepInProcedure[];
  readonly milestones: readonly MilestoneStanding[];
}

export interface StepInProcedure {
  readonly step: StepFile;
  /** Whether the procedure as it now is asks for it; what had begun when it was redrawn goes on all the same. */
  readonly applies: boolean;
  readonly prerequisites: readonly Prerequisite[];
  /** How it was applied for before, the newest first. */
  readonly former: readonly StepFile[];
}

/** 优化营商环境条例 art. 40, 政府信息公开条例 art. 27: the procedure stage by stage, and what each step waits for. */
export async function readProject(engine: Engine, actor: Actor, projectId: string): Promise<ProjectReading> {
  return viewCaseOfProject(engine, projectId, async (view, tx) => {
    demandSight(view, actor, 'project:read');
    const { file, project, now } = view;
    const { catalogue, procedure } = file.book;
    return {
      catalogue,
      project: { ...project, milestones: file.project.milestones, completedAt: file.project.completedAt },
      applicant: await applicantNamed(tx, project.applicantId),
      park: await parkAround(tx, project.id),
      now,
      calendar: engine.sources.calendar(),
      procedure,
      steps: stepsOf(view),
      milestones: milestonesOf(view),
    };
  });
}

export interface TimelineAsked extends PageAsked {
  readonly order: TimelineQuery['order'];
  readonly item?: string;
  readonly fact?: string;
  readonly kind?: string;
}

/** The facts of a project, by their numbers. */
export async function readTimeline(
  engine: Engine,
  actor: Actor,
  projectId: string,
  { after, limit, ...asked }: TimelineAsked,
): Promise<Page<RecordedFact>> {
  const last = keyLike(after, number)?.[0];
  const query = { ...asked, after: last === undefined ? null : Number(last), limit: limit + 1 };
  const facts = await viewProject(engine, projectId, (view, tx) => {
    demandSight(view, actor, 'facts:read');
    return timelineOf(tx, projectId, query);
  });
  return pageOf(facts.map(toldTo(actor)), limit, ({ seq }) => [seq]);
}

/** Hashes the project's facts again, and says whether they are what was recorded. */
export async function verifyFacts(engine: Engine, actor: Actor, projectId: string): Promise<ChainVerdict> {
  return viewProject(engine, projectId, (view, tx) => {
    demandSight(view, actor, 'facts:read');
    return verifyChain(tx, projectId, view.project.chain);
  });
}

async function parkAround(tx: Tx, projectId: string): Promise<Park | null> {
  const code = await parkOf(tx, projectId);
  return code === null ? null : ((await findPark(tx, code)) ?? null);
}

function demandSight({ project, concerned }: ProjectInView, actor: Actor, action: Action): void {
  const { applicantId, region: projectRegion } = project;
  authorize(actor, action, { applicantId, projectRegion, concerned });
}

function stepsOf(view: CaseInView): StepInProcedure[] {
  const { book } = view.file;
  return view.file.allStandings().flatMap(({ item }) => {
    const [step, ...former] = view.file.rounds(item);
    if (!step) return [];
    return [{ step, former, applies: book.entries.has(item), prerequisites: prerequisitesOf(view, item) }];
  });
}
