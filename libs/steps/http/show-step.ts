import { formatInstant } from '../../calendar/domain/day.js';
import type { Named } from '../../catalogue/domain/item-description.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { Words } from '../../catalogue/domain/words.js';
import type { RuleViolation } from '../../platform/domain/rule-violation.js';
import { refusalOf } from '../../platform/messages/index.js';
import type { PossibleAct } from '../domain/possible-acts.js';
import type { Tie } from '../domain/setting.js';
import { publicStateOf } from '../domain/states.js';
import type { StepFile } from '../domain/step-file.js';
import { lightOf, pressingClock } from '../domain/urgency.js';
import type { ExplainedClock, MaterialAtHand, Prerequisite, StepReading } from '../read-step.js';
import type { ClockView } from './clock-views.js';
import type {
  PossibleActView,
  PrerequisiteView,
  RefusalView,
  PromiseView,
  RoundView,
  StepDocumentView,
  StepMaterialView,
  StepView,
} from './step-views.js';

/** A code with its words. */
export function named(entries: ReadonlyMap<string, Words>, code: string): Named {
  const { zh = code, en = code } = entries.get(code) ?? {};
  return { code, zh, en };
}

export function showStep(reading: StepReading): StepView {
  const { catalogue, project, step, now } = reading;
  return {
    id: step.id,
    asOf: formatInstant(now),
    project: { id: project.id, code: project.code, name: project.name },
    catalogue: catalogue.version,
    item: named(catalogue.items, step.item.code),
    stage: named(catalogue.stages, step.item.stage),
    department: named(catalogue.departments, step.department),
    region: step.region,
    round: step.round,
    rounds: reading.rounds.map(showRound),
    state: publicStateOf(step.state),
    since: formatInstant(step.stateSince),
    holder: step.holder,
    assignee: reading.assignee,
    decision: step.decision,
    receivedOn: step.receivedOn,
    acceptedOn: step.acceptedOn,
    decidedOn: step.decidedOn,
    dueOn: pressingClock(step)?.dueOn ?? null,
    light: lightOf(step),
    clocks: reading.clocks.map(showClock),
    materials: reading.materials.map((material) => showMaterial(material, reading)),
    prerequisites: reading.prerequisites.map((prerequisite) => showPrerequisite(prerequisite, catalogue)),
    acts: reading.acts.map(showAct),
    timeline: [...reading.facts],
  };
}

export const showRound = ({ id, round, state, stateSince }: StepFile): RoundView => ({
  id,
  round,
  state: publicStateOf(state),
  since: formatInstant(stateSince),
});

export function showClock({ clock, explanation }: ExplainedClock): ClockView {
  const { kind, nature, against, basis, n, unit, triggerOn, excluded, extended, dueOn } = clock;
  return {
    clock: kind,
    nature,
    against: { kind: against.kind, code: against.code },
    basis,
    n,
    unit,
    triggerOn,
    extendedBy: extended,
    prolongedBy: clock.prolonged,
    excluded: [...excluded],
    state: clock.state,
    dueOn,
    lapsesAt: formatInstant(clock.lapsesAt),
    provisional: clock.provisional,
    light: clock.light,
    explanation: { baseDueOn: explanation.baseDueOn, days: explanation.days },
  };
}

function showMaterial(material: MaterialAtHand, reading: StepReading): StepMaterialView {
  const { materials, documents } = reading.catalogue;
  const { ref, role, status, from, producedBy } = material;
  return {
    ...named(from === 'result' ? documents : materials, ref),
    role,
    status,
    from,
    producedBy,
    promise: showPromise(material, reading),
    documents: material.documents.map((document) => showDocument(document, reading)),
  };
}

function showDocument(
  { id, item, round, version, name, size, sha256, uploadedAt }: MaterialAtHand['documents'][number],
  { catalogue, step }: StepReading,
): StepDocumentView {
  const handedInWith = item === step.item.code ? null : named(catalogue.items, item);
  return { id, handedInWith, round, version, name, size, sha256, uploadedAt: formatInstant(uploadedAt) };
}

/** 容缺: the day is that of the limit that runs for it, or ran. */
function showPromise(
  { ref, status, supplyBy, extensions = 0 }: MaterialAtHand,
  { clocks }: StepReading,
): PromiseView | null {
  if (supplyBy === undefined && status !== 'deferred' && status !== 'lapsed') return null;
  const limit = clocks.find(({ clock }) => clock.kind === 'supply' && clock.subject === ref);
  const milestone = supplyBy && 'milestone' in supplyBy ? supplyBy.milestone : null;
  return { milestone, dueOn: limit?.clock.dueOn ?? null, extensions };
}

const BLOCKS: Record<Tie['mode'], string> = {
  HARD: 'submission',
  DECIDE: 'decision',
  WITH: 'decision',
  SOFT: 'nothing',
};

export function showPrerequisite(
  { item, mode, standing, met }: Prerequisite,
  { items }: Catalogue,
): PrerequisiteView {
  const state = standing ? publicStateOf(standing.state) : null;
  return { item: named(items, item), step: standing?.id ?? null, mode, blocks: BLOCKS[mode], state, met };
}

export function showAct({ do: name, by, possible, refusal }: PossibleAct): PossibleActView {
  if (refusal === null) return { do: name, by, possible, allowed: true, refusal: null };
  return { do: name, by, possible, allowed: false, refusal: showRefusal(refusal) };
}

export function showRefusal({ code, clause, data }: RuleViolation): RefusalView {
  const { detail, remedy } = refusalOf(code, data);
  return { code, clause, detail, remedy, data };
}
