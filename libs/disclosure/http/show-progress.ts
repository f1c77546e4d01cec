import { dayOf, formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import { named } from '../../steps/http/index.js';
import { pressingClock, publicStateOf, type StepFile } from '../../steps/index.js';
import { isPublicTender } from '../domain/public-tender.js';
import type { Progress } from '../read-progress.js';
import type { ProgressView, PublicStageView, PublicStepView } from './progress-views.js';

export function showProgress({ catalogue, project, now, steps }: Progress): ProgressView {
  const { code, name, type, region, registeredAt, completedAt } = project;
  return {
    code,
    name,
    type: named(catalogue.projectTypes, type),
    region,
    asOf: formatInstant(now),
    registeredOn: dayOf(registeredAt),
    completedOn: completedAt && dayOf(completedAt),
    stages: stagesOf(catalogue, steps),
  };
}

/** In the order of the catalogue: its stages, and its items within each. */
function stagesOf(catalogue: Catalogue, steps: readonly StepFile[]): PublicStageView[] {
  const order = [...catalogue.items.keys()];
  const sorted = [...steps].sort((a, b) => order.indexOf(a.item.code) - order.indexOf(b.item.code));
  return [...catalogue.stages.keys()]
    .map((stage) => ({
      stage: named(catalogue.stages, stage),
      steps: sorted.filter(({ item }) => item.stage === stage).map((step) => showStep(catalogue, step)),
    }))
    .filter(({ steps: inStage }) => inStage.length > 0);
}

/** By when an office is to have done it is public; what an applicant still has time for is its own affair. */
function showStep(catalogue: Catalogue, step: StepFile): PublicStepView {
  const heldBy = step.holder?.kind ?? null;
  return {
    item: named(catalogue.items, step.item.code),
    department: named(catalogue.departments, step.department),
    region: step.region,
    state: publicStateOf(step.state),
    heldBy,
    acceptedOn: step.acceptedOn,
    dueOn: heldBy === 'department' ? (pressingClock(step)?.dueOn ?? null) : null,
    decidedOn: step.decidedOn,
    tenderStep: isPublicTender(step) ? step.id : null,
  };
}
