import { formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { NamedView } from '../../catalogue/http/index.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named } from '../../steps/http/index.js';
import { lightOf, pressingClock, publicStateOf, type StepFile } from '../../steps/index.js';
import type { LimitMeasured, Measured } from '../domain/standing-of-stage.js';
import type { StageReading, StagesReading } from '../read-stages.js';
import type {
  StageApplicationView,
  StageLimitView,
  StageStepView,
  StagesView,
  StageView,
  TimeUsedView,
} from './stage-views.js';

export function showStages({ catalogue, projectId, now, stages, total }: StagesReading): StagesView {
  return {
    project: projectId,
    asOf: formatInstant(now),
    time: total && showTime(total),
    stages: stages.map((stage) => showStage(stage, catalogue)),
  };
}

function showStage(reading: StageReading, catalogue: Catalogue): StageView {
  const { unit, steps, missing, time } = reading;
  const { gate } = unit;
  return {
    stage: unit.subject,
    stages: unit.stages.map(({ code }) => named(catalogue.stages, code)),
    lead: named(catalogue.departments, unit.lead),
    gateItem: gate ? named(catalogue.items, gate.item) : null,
    application: showApplication(reading, catalogue),
    time: time && showTime(time),
    steps: steps.map((step) => showStep(step, catalogue)),
    waitingFor: missing.map((step) => showStep(step, catalogue)),
  };
}

function showApplication(
  { bundle, materials, joint }: StageReading,
  catalogue: Catalogue,
): StageApplicationView | null {
  if (!bundle) return null;
  return {
    state: inWords('stagebundle', bundle.state),
    submittedOn: bundle.submittedOn,
    items: [...bundle.items],
    extended: bundle.extended === true,
    materials: materials.map(({ ref, items, missingIn }) => ({
      material: named(catalogue.materials, ref),
      items: [...items],
      missingIn: [...missingIn],
    })),
    time: joint && showTime(joint),
  };
}

const showTime = ({ from, through, used, waits, limits }: Measured): TimeUsedView => ({
  from,
  through,
  used,
  standstill: waits ?? null,
  limits: limits.map((limit) => showLimit(limit, used)),
});

const showLimit = ({ by, n, isOver, dueOn, basis }: LimitMeasured, used: number): StageLimitView => ({
  promisedBy: inWords('promisers', by),
  n,
  left: Math.max(0, n - used),
  isOver,
  dueOn,
  basis,
});

const showStep = (step: StepFile, catalogue: Catalogue): StageStepView => ({
  id: step.id,
  item: named(catalogue.items, step.item.code),
  department: named(catalogue.departments, step.department),
  region: step.region,
  state: publicStateOf(step.state),
  since: formatInstant(step.stateSince),
  holder: step.holder,
  light: lightOf(step),
  dueOn: pressingClock(step)?.dueOn ?? null,
  countsInTotal: step.item.limit.countsInTotal,
});

const inWords = (vocabulary: string, code: string): NamedView => ({ code, ...wordsFor(vocabulary, code) });
