import { formatInstant } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { SupplyBy } from '../../catalogue/domain/item.js';
import { isReplaceable } from '../../commitments/domain/replaceable.js';
import { named, showPrerequisite, showRefusal } from '../../steps/http/index.js';
import type { MaterialOfStage, StageApplication } from '../read-stage-application.js';
import type { ProjectDocument } from '../store/project-documents.js';
import type {
  MaterialOfStageView,
  ProjectDocumentView,
  StageApplicationFormView,
  StepToApplyForView,
  SupplyView,
} from './application-views.js';

export function showApplicationForm(application: StageApplication): StageApplicationFormView {
  const { catalogue, project, unit } = application;
  return {
    project: { id: project.id, code: project.code, name: project.name },
    asOf: formatInstant(application.now),
    stage: unit.subject,
    stages: unit.stages.map(({ code }) => named(catalogue.stages, code)),
    lead: named(catalogue.departments, unit.lead),
    applyFor: application.steps.map((one) => showStep(one, application)),
    notYet: application.notYet.map(({ step, waitsFor }) => ({
      id: step.id,
      item: named(catalogue.items, step.item.code),
      waitsFor: waitsFor.map((one) => showPrerequisite(one, catalogue)),
    })),
    materials: application.materials.map((material) => showMaterial(material, catalogue)),
  };
}

function showStep(
  { step, notCommittable }: StageApplication['steps'][number],
  { catalogue, project }: StageApplication,
): StepToApplyForView {
  const { promised, promisedByType } = step.item.limit;
  return {
    id: step.id,
    item: named(catalogue.items, step.item.code),
    department: named(catalogue.departments, step.department),
    promised: promisedByType?.[project.type] ?? promised,
    mayCommit: notCommittable === null,
    refusal: notCommittable && showRefusal(notCommittable),
  };
}

function showMaterial(one: MaterialOfStage, catalogue: Catalogue): MaterialOfStageView {
  const { materials, documents, items } = catalogue;
  const [refusal = null] = one.askedBy.flatMap(({ notDeferrable }) => notDeferrable ?? []);
  return {
    material: named(materials.has(one.ref) ? materials : documents, one.ref),
    materialStanding: one.standing,
    producedBy: one.producedBy === null ? null : named(items, one.producedBy),
    askedBy: one.askedBy.map(({ step, material }) => ({
      step: step.id,
      item: named(items, step.item.code),
      role: material.role,
      replaceable: isReplaceable(material),
      supplies: showSupply(material.supplyBy),
    })),
    documents: one.documents.map((document) => showDocument(document, catalogue)),
    reusable: one.reusable && showDocument(one.reusable, catalogue),
    mayDefer: refusal === null && LEFT_OPEN.has(one.standing),
    refusal: refusal && showRefusal(refusal),
  };
}

const LEFT_OPEN: ReadonlySet<string> = new Set(['wanted', 'awaited', 'reusable']);

const showSupply = (supplyBy: SupplyBy | undefined): SupplyView =>
  supplyBy && 'milestone' in supplyBy
    ? { n: null, unit: null, milestone: supplyBy.milestone }
    : { n: supplyBy?.n ?? null, unit: supplyBy?.unit ?? null, milestone: null };

const showDocument = (document: ProjectDocument, { items }: Catalogue): ProjectDocumentView => ({
  id: document.id,
  step: document.step,
  item: named(items, document.item),
  version: document.version,
  name: document.name,
  size: document.size,
  uploadedAt: formatInstant(document.uploaded_at),
});
