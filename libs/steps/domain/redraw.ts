import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { Reliance } from '../../procedure/domain/reliance.js';
import { redrawProcedure } from '../../procedure/domain/redraw-procedure.js';
import { fileAtStart, type InitialStep } from './initial-steps.js';
import type { ProcedureBook } from './procedure-book.js';
import type { ProjectFile } from './project-file.js';
import { rely, relyNoMore } from './rules/rely.js';

/** A procedure as changed facts have it. */
export interface NewProcedure {
  readonly book: ProcedureBook;
  readonly facts: Facts;
  /** The steps that it has from its beginning, each with what it stands on of the park. */
  readonly steps: readonly InitialStep[];
}

/** What became of the steps. */
export interface RedrawnCase {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** What waits for others than before, or is handled by another class. */
  readonly changed: readonly string[];
  /** What no longer applies, but had begun: it stays and goes on. */
  readonly begun: readonly string[];
  readonly opened: readonly string[];
  readonly locked: readonly string[];
  /** Milestones that were reached, and are not any more. */
  readonly blocked: readonly string[];
}

const NOT_BEGUN: ReadonlySet<string> = new Set(['LOCKED', 'WAIVED', 'DRAFT', 'F_DRAFT']);
const OPEN: ReadonlySet<string> = new Set(['DRAFT', 'F_DRAFT']);

/**
 * What has begun goes on as it was applied for (行政许可法 art. 8 protects what was granted). What has not begun is
 * redrawn: added, dropped, locked, opened, as the procedure now is.
 */
export function redrawCase(file: ProjectFile, after: NewProcedure, at: Date): RedrawnCase {
  const redrawn = redrawProcedure(file.book.procedure, after.book.procedure);
  file.book = after.book;
  file.project = { ...file.project, facts: after.facts };
  const dropped = redrawn.dropped.filter((item) => NOT_BEGUN.has(file.standing(item)?.state ?? ''));
  const changes = {
    added: redrawn.added,
    dropped,
    changed: redrawn.changed.map(({ item }) => item),
    begun: redrawn.dropped.filter((item) => !dropped.includes(item)),
    // 建筑法 art. 8 and the like: who may not start by the facts as they are, may not start.
    blocked: file.blockMilestones(),
  };
  if (Object.values(changes).some((items) => items.length > 0)) file.tell('procedure.redrawn', at, changes);
  for (const item of dropped) drop(file, item, at);
  for (const step of after.steps.filter(({ item }) => redrawn.added.includes(item))) takeUp(file, step, at);
  for (const step of after.steps) relyAnew(file, step, at);
  const locked = openSteps(file).filter((item) => lockAgain(file, item, at));
  const known = file.openings.length;
  file.open(at);
  file.fetchPromised(at);
  file.reachMilestones(at);
  file.lookAtWhole(at);
  return { ...changes, locked, opened: file.openings.slice(known).map(({ standing }) => standing.item) };
}

function drop(file: ProjectFile, item: string, at: Date): void {
  file.putBack(item, 'DROPPED', at);
  const because =
    file.book.procedure.leftOut.find((out) => out.item === item)?.why.condition ?? file.project.type;
  file.tell('step.dropped', at, { because }, { step: file.standing(item) });
  file.touch(item, at, (p) => relyNoMore(p, FACTS_CHANGED));
}

/** A step that was dropped before is the same step again; one that had begun has gone on all the while. */
function takeUp(file: ProjectFile, fresh: InitialStep, at: Date): void {
  const known = file.standing(fresh.item);
  if (known === undefined) file.add(fileAtStart(file.book, { ...fresh, state: 'LOCKED', memo: {} }, at));
  else if (known.state === 'DROPPED') file.putBack(fresh.item, 'LOCKED', at);
}

const FACTS_CHANGED = 'project.facts-changed';

/** 优化营商环境条例 art. 42: by other facts an item may come under an assessment of the park, or out of it. */
function relyAnew(file: ProjectFile, { item, memo: { assessment: now } }: InitialStep, at: Date): void {
  const step = file.file(item);
  if (!step || !NOT_BEGUN.has(step.state)) return;
  if (isSame(step.memo.assessment, now)) return;
  file.touch(item, at, (p) => relyNoMore(p, FACTS_CHANGED));
  if (now?.effect === 'EXEMPT') file.putBack(item, 'LOCKED', at);
  if (now) file.touch(item, at, (p) => rely(p, now));
  for (const milestone of file.blockMilestones()) file.tell('milestone.blocked', at, { milestone, by: item });
}

const isSame = (a: Reliance | undefined, b: Reliance | undefined): boolean =>
  a?.by === b?.by && a?.report === b?.report;

const openSteps = (file: ProjectFile): string[] =>
  [...file.book.entries.keys()].filter((item) => OPEN.has(file.standing(item)?.state ?? ''));

function lockAgain(file: ProjectFile, item: string, at: Date): boolean {
  const waitsFor = file.waitsFor(item);
  if (waitsFor.length === 0) return false;
  file.putBack(item, 'LOCKED', at);
  file.tell('step.locked', at, { waitsFor }, { step: file.standing(item) });
  return true;
}
