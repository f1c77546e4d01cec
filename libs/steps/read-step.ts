import { dayOf } from '../calendar/domain/day.js';
import type { WorkCalendar } from '../calendar/domain/work-calendar.js';
import { explainDeadline, type Explanation } from '../calendar/domain/explain.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { sharedBy } from '../catalogue/domain/handed-in-once.js';
import type { Clock } from '../clocks/domain/clock.js';
import type { FactName } from '../facts/domain/facts.js';
import { newestFactsOfStep, toldTo, type RecordedFact } from '../facts/index.js';
import { mayAct, mayEver, type Actor } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { askedMaterials, type AskedMaterial } from '../procedure/domain/asked-materials.js';
import { askedAtStart } from './domain/materials.js';
import { possibleActs, type PossibleAct } from './domain/possible-acts.js';
import { standsOn } from './domain/rules/rely.js';
import type { Tie } from './domain/setting.js';
import { isPositiveSoFar, type Standing, type StepFile, type StepMaterial } from './domain/step-file.js';
import type { Engine } from './engine.js';
import type { CaseInView } from './read-case.js';
import type { ProjectRecord } from './store/load-project-file.js';
import {
  documentsOfStep,
  lapsedClocks,
  personNamed,
  type Person,
  type StepDocument,
} from './store/step-details.js';
import { viewStep } from './view-step.js';

/** A step with all that one has to know to take the next step in it. */
export interface StepReading {
  readonly catalogue: Catalogue;
  readonly project: ProjectRecord;
  readonly step: StepFile;
  /** All the times that the item was applied for, the newest first. */
  readonly rounds: readonly StepFile[];
  readonly now: Date;
  /** 经办人: named within the offices, and to nobody outside. */
  readonly assignee: Person | null;
  /** The limits that run, stand still, or were not kept. */
  readonly clocks: readonly ExplainedClock[];
  readonly materials: readonly MaterialAtHand[];
  readonly prerequisites: readonly Prerequisite[];
  readonly acts: readonly PossibleAct[];
  /** The newest facts, the newest first. */
  readonly facts: readonly RecordedFact[];
}

export interface ExplainedClock {
  readonly clock: Clock;
  readonly explanation: Explanation;
}

export interface MaterialAtHand extends StepMaterial {
  readonly from: AskedMaterial['from'];
  readonly producedBy: string | null;
  /** All versions, of this round and those before it, the newest first; none for those who may not read them. */
  readonly documents: readonly StepDocument[];
}

export interface Prerequisite extends Tie {
  readonly standing: Standing | undefined;
  /** Nothing in it stands in the way any more. */
  readonly met: boolean;
}

const NEWEST_FACTS = 20;

/** What was asked and decided, which is read long after: the reasons stand in it. */
const WHAT_WAS_SAID: readonly FactName[] = [
  'step.corrections-requested',
  'step.not-accepted',
  'step.paused',
  'consultation.requested',
  'step.granted',
  'step.refused',
  'step.terminated',
  'step.delivered',
];

/** 政府信息公开条例 art. 27, 行政许可法 art. 30: where a matter stands, why its dates are what they are, what comes next. */
export async function readStep(engine: Engine, actor: Actor, stepId: string): Promise<StepReading> {
  return viewStep(engine, actor, stepId, async (view, tx) => {
    const { project, file, now, item, step, object } = view;
    const { catalogue } = file.book;
    const shared = sharedBy(catalogue, { projectType: project.type, stage: step.item.stage, item });
    const reads = mayAct(actor, 'document:download', object);
    const documents = reads ? await documentsOfStep(tx, step.id, shared) : [];
    return {
      catalogue,
      project,
      step,
      rounds: file.rounds(item),
      now,
      assignee: await assigneeFor(tx, actor, step),
      clocks: await explainedClocks(engine, tx, step),
      materials: materialsAtHand(view, step, documents),
      prerequisites: prerequisitesOf(view, item),
      acts: possibleActs(file, step, now, actor, object),
      facts: (await newestFactsOfStep(tx, step.id, NEWEST_FACTS, WHAT_WAS_SAID)).map(toldTo(actor)),
    };
  });
}

async function assigneeFor(tx: Tx, { role }: Actor, { assignee }: StepFile): Promise<Person | null> {
  return assignee !== undefined && mayEver(role, 'inbox:read') ? personNamed(tx, assignee) : null;
}

/** The limits of a step that run, stand still, or were not kept, each with why its date is that date. */
export async function explainedClocks(engine: Engine, tx: Tx, step: StepFile): Promise<ExplainedClock[]> {
  const justSettled = new Set(step.clocks.map(({ id }) => id));
  const lapsed = (await lapsedClocks(tx, step.id)).filter(({ id }) => !justSettled.has(id));
  const calendar = engine.sources.calendar();
  return [...lapsed, ...step.clocks]
    .filter(({ state }) => state !== 'met' && state !== 'stopped')
    .map((clock) => explained(calendar, clock));
}

export const explained = (calendar: WorkCalendar, clock: Clock): ExplainedClock => ({
  clock,
  explanation: explain(calendar, clock),
});

/** Why a date is that date; of minutes and hours there is nothing to explain in days. */
const explain = (calendar: WorkCalendar, { unit, ...clock }: Clock): Explanation =>
  explainDeadline(
    calendar,
    unit === 'MIN' || unit === 'H' ? { ...clock, unit: 'CD', onDay: clock.dueOn } : { ...clock, unit },
  );

/** Before it is submitted a step has no materials of its own yet: what it will ask for is shown. */
function materialsAtHand(
  { file, project, now }: CaseInView,
  step: StepFile,
  documents: readonly StepDocument[],
): MaterialAtHand[] {
  const { catalogue, procedure } = file.book;
  const reliance = standsOn(step, dayOf(now));
  const asked = askedMaterials(catalogue, procedure, step.item.code, project.facts, reliance);
  const materials = step.materials.length > 0 ? step.materials : askedAtStart(asked);
  return materials.map((material) => {
    const { from = 'applicant', producedBy = null } = asked.find(({ ref }) => ref === material.ref) ?? {};
    return { ...material, from, producedBy, documents: documents.filter((d) => d.material === material.ref) };
  });
}

/** What the procedure has an item wait for, and whether it still does. */
export function prerequisitesOf({ file }: CaseInView, item: string): Prerequisite[] {
  const standings = new Map(file.allStandings().map((standing) => [standing.item, standing]));
  return (file.book.entries.get(item)?.depends ?? []).map((tie) => {
    const standing = standings.get(tie.item);
    return { ...tie, standing, met: standing === undefined || isPositiveSoFar(standing) };
  });
}
