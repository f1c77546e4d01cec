import { workingDaysLeft } from '../../calendar/domain/arithmetic.js';
import { dayOf, formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import { brightest, type Light } from '../../clocks/domain/clock.js';
import { criticalPath, type LeftOut, type Merged, type Why } from '../../procedure/domain/index.js';
import { reasonOf } from '../../procedure/domain/reliance.js';
import { named, showPrerequisite, showRound } from '../../steps/http/index.js';
import { isPositive, lightOf, pressingClock, publicStateOf } from '../../steps/index.js';
import type { MilestoneStanding } from '../milestones-of.js';
import type { ProjectReading, StepInProcedure } from '../read-project.js';
import type { ListedProjectRow } from '../store/list-projects.js';
import type { MilestoneStandingView } from './milestone-views.js';
import type { LeftOutView, MergedItemView, WhyView } from './procedure-views.js';
import type { ProjectStageView, ProjectStepView } from './project-step-views.js';
import type { ListedProjectView, ProjectView, ReliedOnView } from './project-views.js';

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
  const { catalogue } = reading;
  const critical = onTheWay(reading);
  const steps = inOrder(reading).map((one) => ({
    stage: one.step.item.stage,
    shown: showStep(one, reading, critical),
  }));
  return [...catalogue.stages.keys()]
    .map((code) => ({
      stage: named(catalogue.stages, code),
      steps: steps.filter(({ stage }) => stage === code).map(({ shown }) => shown),
    }))
    .filter(({ steps: inStage }) => inStage.length > 0);
}

/** What still decides when the project will be through. */
function onTheWay({ catalogue, procedure, steps }: ProjectReading): ReadonlySet<string> {
  const done = steps.map(({ step }) => step).filter(isPositive);
  return criticalPath(catalogue, procedure, new Set(done.map(({ item }) => item.code)));
}

function inOrder({ catalogue, steps }: ProjectReading): StepInProcedure[] {
  const order = [...catalogue.items.keys()];
  return [...steps].sort((a, b) => order.indexOf(a.step.item.code) - order.indexOf(b.step.item.code));
}

function showStep(
  { step, former, prerequisites }: StepInProcedure,
  { catalogue, procedure, calendar, now }: ProjectReading,
  critical: ReadonlySet<string>,
): ProjectStepView {
  const entry = procedure.entries.find(({ item }) => item === step.item.code);
  const dueOn = pressingClock(step)?.dueOn ?? null;
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
    dueOn,
    workingDaysLeft: dueOn === null ? null : workingDaysLeft(calendar, dayOf(now), dueOn),
    light: lightOf(step),
    follows: (entry?.depends ?? []).map(({ item, mode }) => ({ item, mode })),
    critical: critical.has(step.item.code),
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
