import { dayOf } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import type { Tx } from '../platform/database/index.js';
import type { RuleViolation } from '../platform/domain/rule-violation.js';
import { askedMaterials, type AskedMaterial } from '../procedure/domain/asked-materials.js';
import { standsOn } from '../steps/domain/rules/rely.js';
import {
  DOSSIER,
  isPositive,
  prerequisitesOf,
  viewCaseOfProject,
  whatRefuses,
  type CaseInView,
  type Engine,
  type Prerequisite,
  type StepFile,
} from '../steps/index.js';
import { openIn } from './domain/rules/submit-stage.js';
import { unitsOf, unitWith, type StageUnit } from './domain/stage-unit.js';
import { projectDocuments, type ProjectDocument } from './store/project-documents.js';

/** What a whole stage is applied for with: one form and one set of materials. */
export interface StageApplication {
  readonly catalogue: Catalogue;
  readonly project: CaseInView['project'];
  readonly now: Date;
  readonly unit: StageUnit;
  readonly steps: readonly StepToApplyFor[];
  readonly notYet: readonly StepNotYet[];
  readonly materials: readonly MaterialOfStage[];
}

export interface StepToApplyFor {
  readonly step: StepFile;
  /** Why it may not be decided on commitment; null where it may. */
  readonly notCommittable: RuleViolation | null;
}

export interface StepNotYet {
  readonly step: StepFile;
  readonly waitsFor: readonly Prerequisite[];
}

export interface AskedBy {
  readonly step: StepFile;
  readonly material: AskedMaterial;
  /** Why it may not be left for later; null where it may. */
  readonly notDeferrable: RuleViolation | null;
}

export interface MaterialOfStage {
  readonly ref: string;
  readonly askedBy: readonly AskedBy[];
  readonly standing: 'form' | 'shared' | 'result' | 'awaited' | 'handed-in' | 'reusable' | 'wanted';
  readonly producedBy: string | null;
  readonly documents: readonly ProjectDocument[];
  readonly reusable: ProjectDocument | null;
}

/** 行政许可法 art. 26, 31, 优化营商环境条例 art. 36: what is there already is not asked for again. */
export async function readStageApplication(
  engine: Engine,
  actor: Actor,
  { projectId, stage }: { readonly projectId: string; readonly stage: string },
): Promise<StageApplication> {
  return viewCaseOfProject(engine, projectId, async (view, tx) => {
    const { project, concerned, file, now } = view;
    const { applicantId, region: projectRegion } = project;
    authorize(actor, 'project:read', { applicantId, projectRegion, concerned });
    const { catalogue } = file.book;
    const units = unitsOf({ catalogue, projectType: project.type, standings: () => file.allStandings() });
    const unit = unitWith(units, stage);
    if (!unit) throw new NotFound('stage', stage);
    const open = filesOf(view, openIn({ setting: { catalogue } }, unit));
    return {
      catalogue,
      project,
      now,
      unit,
      steps: open.map((step) => ({ step, notCommittable: triedCommitting(view, step, actor) })),
      notYet: notYetIn(view, unit),
      materials: await materialsOf(view, tx, open, actor),
    };
  });
}

const filesOf = ({ file }: CaseInView, items: readonly string[]): StepFile[] =>
  items.filter((item) => item !== DOSSIER).flatMap((item) => file.file(item) ?? []);

function triedCommitting({ file, now }: CaseInView, step: StepFile, actor: Actor): RuleViolation | null {
  return whatRefuses(file, step, { do: 'submit', commitment: true }, now, actor);
}

function notYetIn(view: CaseInView, { standings }: StageUnit): StepNotYet[] {
  const locked = standings.filter(({ state }) => state === 'LOCKED').map(({ item }) => item);
  return filesOf(view, locked).map((step) => ({
    step,
    waitsFor: prerequisitesOf(view, step.item.code).filter(({ met, mode }) => !met && mode === 'HARD'),
  }));
}

async function materialsOf(
  view: CaseInView,
  tx: Tx,
  steps: readonly StepFile[],
  actor: Actor,
): Promise<MaterialOfStage[]> {
  const asked = steps.flatMap((step) => askedOf(view, step).map((material) => ({ step, material })));
  const documents = await projectDocuments(tx, view.project.id);
  const refs = [...new Set(asked.map(({ material }) => material.ref))];
  return refs.map((ref) => {
    const askedBy = asked.filter(({ material }) => material.ref === ref);
    return materialOf(view, ref, askedBy, documents, actor);
  });
}

function askedOf({ file, project, now }: CaseInView, step: StepFile): readonly AskedMaterial[] {
  const { catalogue, procedure } = file.book;
  return askedMaterials(catalogue, procedure, step.item.code, project.facts, standsOn(step, dayOf(now)));
}

function materialOf(
  view: CaseInView,
  ref: string,
  asked: readonly Omit<AskedBy, 'notDeferrable'>[],
  all: readonly ProjectDocument[],
  actor: Actor,
): MaterialOfStage {
  const steps = asked.map(({ step }) => step.id);
  const ofThis = all.filter(({ material }) => material === ref);
  const documents = ofThis.filter(({ step }) => steps.includes(step));
  const [former = null] = ofThis.filter(({ step }) => !steps.includes(step));
  const producedBy = asked[0]?.material.producedBy ?? null;
  const standing = standingOf(view, asked[0]?.material, { documents, former });
  const isOpen = standing === 'wanted' || standing === 'awaited' || standing === 'reusable';
  return {
    ref,
    askedBy: asked.map((one) => ({
      ...one,
      notDeferrable: isOpen ? triedDeferring(view, one.step, ref, actor) : null,
    })),
    standing,
    producedBy,
    documents,
    reusable: documents.length === 0 ? former : null,
  };
}

/** 一张表单: what is asked in it the project says already, and the applicant confirms it with the application. */
const STAGE_FORM = 'M-A01';

interface AtHand {
  readonly documents: readonly ProjectDocument[];
  readonly former: ProjectDocument | null;
}

function standingOf(
  view: CaseInView,
  material: AskedMaterial | undefined,
  { documents, former }: AtHand,
): MaterialOfStage['standing'] {
  if (material?.from === 'result') return isThere(view, material.producedBy) ? 'result' : 'awaited';
  if (material?.from !== 'applicant') return 'shared';
  if (material.ref === STAGE_FORM) return 'form';
  if (documents.length > 0) return 'handed-in';
  return former ? 'reusable' : 'wanted';
}

function isThere({ file }: CaseInView, item: string | null): boolean {
  const standing = file.allStandings().find((one) => one.item === item);
  return standing !== undefined && isPositive(standing);
}

const triedDeferring = (
  { file, now }: CaseInView,
  step: StepFile,
  ref: string,
  actor: Actor,
): RuleViolation | null => whatRefuses(file, step, { do: 'submit', missing: [ref] }, now, actor);
