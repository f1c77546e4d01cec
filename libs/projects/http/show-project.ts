import { formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import { brightest, type Light } from '../../clocks/domain/clock.js';
import type { LeftOut, Merged, ProcedureEntry, Why } from '../../procedure/domain/procedure.js';
import { reasonOf } from '../../procedure/domain/reliance.js';
import { named, showPrerequisite, showRound } from '../../steps/http/index.js';
import { lightOf, pressingClock, publicStateOf } from '../../steps/index.js';
import type { MilestoneStanding } from '../milestones-of.js';
import type { ProjectReading, StepInProcedure } from '../read-project.js';
import type { ListedProjectRow } from '../store/list-projects.js';
import type {
  LeftOutView,
  ListedProjectView,
  MergedItemView,
  MilestoneStandingView,
  ProjectStageView,
  ProjectStepView,
  ProjectView,
  ReliedOnView,
  WhyView,
} from './project-views.js';

export function showListed(row: ListedProjectRow): ListedProjectView {
  const { id, code, name, type, region, steps, granted } = row;
  return {
    id,
    code,
    name,
    type,
    region,
    applicant: { id: row.applicant_id, name: row.applicant },
    registeredAt: formatInstant(row.registered_at),
    completedAt: row.completed_at && formatInstant(row.completed_at),
    steps,
    granted,
    light: brightest((row.lights ?? []) as Light[]),
  };
}

export function showProject(reading: ProjectReading): ProjectView {
  const { catalogue, project, procedure } = reading;
  return {
    id: project.id,
    code: project.code,
    name: project.name,
    asOf: formatInstant(reading.now),
    type: named(catalogue.projectTypes, project.type),
    region: project.region,
    park: reading.park && { code: reading.park.code, zh: reading.park.zh, en: reading.park.en },
    reliesOn: reliancesIn(reading),
    applicant: reading.applicant,
    catalogue: catalogue.version,
    facts: project.facts,
    registeredAt: formatInstant(project.registeredAt),
    completedAt: project.completedAt && formatInstant(project.completedAt),
    stages: stagesOf(reading),
    leftOut: procedure.leftOut.map(showLeftOut(catalogue)),
    merged: procedure.merged.map(showMerged(catalogue)),
    milestones: reading.milestones.map((milestone) => showMilestone(milestone, catalogue)),
  };
}

/** What its items stand on of its park, each with its reason. */
function reliancesIn(reading: ProjectReading): ReliedOnView[] {
  const { catalogue } = reading;
  return inOrder(reading).flatMap(({ step: { item, memo } }) => {
    const { assessment, broken = [] } = memo;
    if (!assessment) return [];
    const { by, effect, report, validUntil } = assessment;
    return {
      item: named(catalogue.items, item.code),
      assessment: named(catalogue.regionalAssessments, by),
      effect,
      report,
      validUntil,
      reason: reasonOf(catalogue, assessment),
      broken: broken.some((one) => one.by === by),
    };
  });
}

/** In the order of the catalogue: its stages, and its items within each. */
function stagesOf(reading: ProjectReading): ProjectStageView[] {
  const { catalogue, procedure } = reading;
  const sorted = inOrder(reading);
  const entries = new Map(procedure.entries.map((entry) => [entry.item, entry]));
  return [...catalogue.stages.keys()]
    .map((stage) => ({
      stage: named(catalogue.stages, stage),
      steps: sorted
        .filter(({ step }) => step.item.stage === stage)
        .map((one) => showStep(one, entries.get(one.step.item.code), catalogue)),
    }))
    .filter(({ steps: inStage }) => inStage.length > 0);
}

function inOrder({ catalogue, steps }: ProjectReading): StepInProcedure[] {
  const order = [...catalogue.items.keys()];
  return [...steps].sort((a, b) => order.indexOf(a.step.item.code) - order.indexOf(b.step.item.code));
}

function showStep(
  { step, former, prerequisites }: StepInProcedure,
  entry: ProcedureEntry | undefined,
  catalogue: Catalogue,
): ProjectStepView {
  return {
    id: step.id,
    round: step.round,
    formerRounds: former.map(showRound),
    item: named(catalogue.items, step.item.code),
    department: named(catalogue.departments, step.department),
    region: step.region,
    state: publicStateOf(step.state),
    since: formatInstant(step.stateSince),
    holder: step.holder,
    decision: step.decision,
    dueOn: pressingClock(step)?.dueOn ?? null,
    light: lightOf(step),
    why: entry ? showWhy(entry.why) : null,
    mergedWith: entry?.mergedWith ?? [],
    waitsFor: prerequisites.filter(({ met }) => !met).map((one) => showPrerequisite(one, catalogue)),
  };
}

export const showLeftOut =
  ({ items }: Catalogue) =>
  ({ item, why }: LeftOut): LeftOutView => ({ item: named(items, item), why: showWhy(why) });

export const showMerged =
  ({ items }: Catalogue) =>
  ({ item, into, why }: Merged): MergedItemView => ({ item: named(items, item), into, why: showWhy(why) });

export const showWhy = ({ applies, condition, facts, zh, en }: Why): WhyView => ({
  applies,
  condition,
  facts: facts.map(({ fact, value }) => ({ fact, value })),
  zh,
  en,
});

function showMilestone(standing: MilestoneStanding, { items }: Catalogue): MilestoneStandingView {
  const { milestone, reached, blockers, flagged } = standing;
  const { code, zh, en } = milestone;
  return {
    code,
    zh,
    en,
    reached,
    blockedBy: standing.items,
    blockedByOneOf: standing.oneOf,
    blockers: blockers.map(({ item, because, step }) => ({
      item: named(items, item),
      because,
      step: step?.id ?? null,
      state: step ? publicStateOf(step.state) : null,
      holder: step?.holder ?? null,
    })),
    flagged: flagged.map(({ item, by }) => ({ item: named(items, item), by: named(items, by) })),
  };
}
