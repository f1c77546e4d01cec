import { dayOf } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { DOSSIER, viewCaseOfProject, type CaseInView, type Engine, type StepFile } from '../steps/index.js';
import type { Bundle } from './domain/stages-memo.js';
import {
  materialsOf,
  measured,
  waitedFor,
  type Measured,
  type SharedMaterial,
} from './domain/standing-of-stage.js';
import { unitsOf, type StageUnit } from './domain/stage-unit.js';
import { jointOf, TOTAL } from './domain/subjects.js';

/** A stage of a project, or several as one. */
export interface StageReading {
  readonly unit: StageUnit;
  readonly steps: readonly StepFile[];
  readonly bundle: Bundle | null;
  /** 还差谁: the steps that a department has to decide, of those applied for together. */
  readonly missing: readonly StepFile[];
  readonly materials: readonly SharedMaterial[];
  readonly time: Measured | null;
  /** What the law allows for all that was applied for together. */
  readonly joint: Measured | null;
}

export interface StagesReading {
  readonly catalogue: Catalogue;
  readonly projectId: string;
  readonly now: Date;
  readonly stages: readonly StageReading[];
  readonly total: Measured | null;
}

/** 国办发〔2019〕11号: how a project stands stage by stage, what of the promised time is used, and on whom each stage waits. */
export async function readStages(engine: Engine, actor: Actor, projectId: string): Promise<StagesReading> {
  return viewCaseOfProject(engine, projectId, (view) => {
    const { project, concerned, file, now } = view;
    authorize(actor, 'project:read', {
      applicantId: project.applicantId,
      projectRegion: project.region,
      concerned,
    });
    const { catalogue } = file.book;
    const units = unitsOf({ catalogue, projectType: project.type, standings: () => file.allStandings() });
    return {
      catalogue,
      projectId,
      now,
      stages: units.map((unit) => stageOf(engine, view, unit)),
      total: timeOf(engine, view, TOTAL),
    };
  });
}

function stageOf(engine: Engine, view: CaseInView, unit: StageUnit): StageReading {
  const filesOf = (items: readonly string[]): StepFile[] =>
    items.flatMap((item) => view.file.file(item) ?? []);
  const bundle = view.file.file(DOSSIER)?.memo.bundles?.[unit.subject];
  return {
    unit,
    steps: filesOf(unit.standings.map(({ item }) => item)),
    bundle: bundle ?? null,
    missing: filesOf(waitedFor(unit, bundle)),
    materials: materialsOf(filesOf(bundle?.items ?? [])),
    time: timeOf(engine, view, unit.subject),
    joint: timeOf(engine, view, jointOf(unit.subject)),
  };
}

function timeOf({ sources }: Engine, { file, now }: CaseInView, subject: string): Measured | null {
  const dossier = file.file(DOSSIER);
  const span = dossier?.memo.spans?.[subject];
  if (!dossier || !span) return null;
  const extended = dossier.clocks.find((clock) => clock.subject === subject)?.extended ?? 0;
  return measured(sources.calendar(), span, dayOf(now), () => extended);
}
