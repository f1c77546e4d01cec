import type { Clock } from '../../clocks/domain/clock.js';
import { chainFacts, type ChainedFact, type ChainHead } from '../../facts/index.js';
import { DOSSIER } from '../domain/dossier.js';
import { dutyDueAt } from '../domain/duty.js';
import type { Journal } from '../domain/journal.js';
import { matterDueAt } from '../domain/matter.js';
import type { Project, ProjectFile } from '../domain/project-file.js';
import type { StepFile } from '../domain/step-file.js';
import { bellsFor } from './bells.js';
import { talliesOf } from '../domain/tally.js';
import { reminderRows } from './reminder-rows.js';
import { clockToRow, holdingToRow, stepToRow, tallyToRow } from './rows.js';

/** A project's case, as it was read and as it has become. */
export interface CaseWorked {
  readonly head: ChainHead;
  readonly before: ReadonlyMap<string, StepFile>;
  readonly file: ProjectFile;
}

export interface Written {
  readonly projectId: string;
  readonly chain: ChainHead;
  readonly bells: number;
  readonly transitions: readonly string[];
}

/** Everything that is to be written of one case, as rows. */
export interface Sheet {
  readonly project: { readonly id: string };
  readonly rounds: readonly StepFile[];
  readonly steps: readonly object[];
  readonly openings: readonly object[];
  readonly clocks: readonly object[];
  readonly holdings: readonly object[];
  readonly facts: readonly object[];
  readonly bells: readonly object[];
  readonly reminders: readonly object[];
  readonly suspensions: readonly object[];
  readonly duties: readonly object[];
  readonly tallies: readonly object[];
  readonly matters: readonly object[];
  readonly written: Written;
}

export function sheetOf({ head, before, file }: CaseWorked): Sheet {
  const { project, journal } = file;
  const all = file.allFiles();
  const changed = all.filter((step) => before.get(step.id) !== step);
  const atHand = new Set(all.map((step) => step.id));
  const chained = chainFacts(head, journal.facts, new Date());
  const { seq } = chained.head;
  const bells = changed.flatMap((step) => bellsFor(before.get(step.id), step));
  return {
    project: projectRow(project, chained.head),
    rounds: changed.filter((step) => step.round > 1 && !before.has(step.id)),
    steps: changed.map(stepToRow),
    openings: file.openings
      .filter(({ standing }) => !atHand.has(standing.id))
      .map(({ standing, at }) => ({ id: standing.id, state: standing.state, at })),
    clocks: changed.flatMap((step) => changedClocks(project, before.get(step.id), step)),
    holdings: journal.holdings.map((holding) => ({ ...holdingToRow(holding), project_id: project.id })),
    facts: chained.links.map((link) => factRow(project, link)),
    bells: bells.map((bell) => ({ ...bell, seq })),
    reminders: reminderRows(project, journal, chained.links),
    suspensions: journal.suspensions.map(({ right, until, from, because, stepId }) => ({
      applicant_id: project.applicantId,
      suspended_right: right,
      until,
      from_at: from,
      because,
      project_id: project.id,
      step_id: stepId,
    })),
    duties: dutyRows(project, changed, journal),
    tallies: talliesOf(journal, before, all, file.rules.calendar).map((tally) => ({
      ...tallyToRow(tally),
      project_id: project.id,
    })),
    matters: matterRows(project, changed, journal),
    written: {
      projectId: project.id,
      chain: chained.head,
      bells: bells.length,
      transitions: journal.transitions,
    },
  };
}

const projectRow = ({ id, milestones, completedAt }: Project, { seq, hash }: ChainHead) => ({
  id,
  chain_seq: seq,
  chain_hash: hash.toString('hex'),
  milestones,
  completed_at: completedAt,
});

function changedClocks({ id }: Project, before: StepFile | undefined, after: StepFile): object[] {
  const known = new Set<Clock>(before?.clocks ?? []);
  return after.clocks
    .filter((clock) => !known.has(clock))
    .map((clock) => ({ ...clockToRow(clock, after.id), project_id: id }));
}

/** What has ended, and what is open on the steps that changed, each with the end of its clock as it now is. */
function dutyRows({ id }: Project, changed: readonly StepFile[], { endedDuties }: Journal): object[] {
  const ended = endedDuties.map(({ step, duty, at }) => ({ step, duty, ended_at: at, due_at: null }));
  const open = changed.flatMap((step) =>
    (step.memo.duties ?? []).map((duty) => ({ step, duty, ended_at: null, due_at: dutyDueAt(step, duty) })),
  );
  return [...ended, ...open].map(({ step, duty, ...times }) => ({
    ...times,
    id: duty.id,
    project_id: id,
    step_id: step.id,
    item: step.item.code === DOSSIER ? null : step.item.code,
    kind: duty.kind,
    subject: duty.subject ?? null,
    holder_kind: duty.to.kind,
    holder: duty.to.code,
    region: duty.to.region,
    person: duty.person ?? null,
    from_at: duty.since,
  }));
}

/** What is open on the project's own file where that changed, and what is over by now. */
function matterRows({ id }: Project, changed: readonly StepFile[], { endedMatters }: Journal): object[] {
  const ended = endedMatters.map(({ matter, at }) => ({ matter, ended_at: at, due_at: null }));
  const open = changed.flatMap((step) =>
    (step.memo.matters ?? []).map((matter) => ({
      matter,
      ended_at: null,
      due_at: matterDueAt(step, matter),
    })),
  );
  return [...ended, ...open].map(({ matter, ...times }) => ({
    ...times,
    id: matter.id,
    project_id: id,
    kind: matter.kind,
    number: matter.number,
    state: matter.state,
    category: matter.category,
    class: matter.class ?? null,
    item: matter.about ?? null,
    said: matter.said,
    raised_at: matter.raisedAt,
    raised_by: matter.raisedBy.role,
    raised_department: matter.raisedBy.department ?? null,
    raised_region: matter.raisedBy.region ?? null,
    department: matter.lead?.code ?? null,
    region: matter.lead?.region ?? null,
    person: matter.person ?? null,
    late_since: matter.lateSince ?? null,
    overdue: matter.overdue,
    reopened: matter.reopened,
  }));
}

const factRow = ({ id }: Project, { seq, name, item, stepId, at, body, hash }: ChainedFact): object => ({
  project_id: id,
  seq,
  name,
  item,
  step_id: stepId,
  at,
  body,
  hash: hash.toString('hex'),
});
