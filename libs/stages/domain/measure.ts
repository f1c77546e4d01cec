import type { Day } from '../../calendar/domain/day.js';
import type { Passage } from '../../steps/domain/passage.js';
import type { StepFile } from '../../steps/domain/step-file.js';
import { limitsOf } from './limits.js';
import { isOpenSpan, type Span } from './span.js';
import { beginSpan, endSpan, goOn, spanOf, startEarlier, wait } from './spans.js';
import { unitsOf, type StageUnit } from './stage-unit.js';
import { TOTAL } from './stages-memo.js';
import { isOver, joined, notTheDepartments } from './whose-time.js';

/** A step that has come into another state. */
export interface Moved {
  readonly before: StepFile;
  readonly after: StepFile;
}

/**
 * 国办发〔2019〕11号: the departments' working days in a stage, from the first acceptance in it to the decision of its gate
 * item, and in the project, from its first to its last. Counted is what counts in the total by the catalogue.
 */
export function measure(dossier: Passage, moved?: Moved): void {
  if (moved && !counts(moved.after)) return;
  const units = unitsOf(dossier.setting).filter(({ limitWd }) => limitWd !== null);
  if (units.length === 0) return;
  units.forEach((unit) => measureStage(dossier, unit, moved));
  measureTotal(dossier, units, moved);
}

const counts = ({ item }: StepFile): boolean => item.limit.countsInTotal;

function measureStage(p: Passage, unit: StageUnit, moved: Moved | undefined): void {
  const { subject } = unit;
  const acceptedOn = unit.counted.some(({ id }) => id === moved?.after.id) ? newlyAccepted(p, moved) : null;
  if (!isOpenSpan(spanOf(p, subject))) {
    if (acceptedOn === null || isOver(unit)) return;
    beginSpan(p, subject, acceptedOn, limitsOf(subject, p.setting));
  }
  if (acceptedOn !== null) startEarlier(p, subject, acceptedOn);
  if (isOver(unit)) endSpan(p, subject);
  else waitOrGoOn(p, subject, notTheDepartments(unit.counted), moved);
}

/** A day that several stages share is one day of the project. */
function measureTotal(p: Passage, units: readonly StageUnit[], moved: Moved | undefined): void {
  const open = units.flatMap(({ subject }) => spanOf(p, subject) ?? []).filter(isOpenSpan);
  const first = open.map(({ from }) => from).sort()[0];
  if (!isOpenSpan(spanOf(p, TOTAL))) {
    const limits = limitsOf(TOTAL, p.setting);
    if (first === undefined || limits.length === 0) return;
    beginSpan(p, TOTAL, first, limits);
  }
  if (first !== undefined) startEarlier(p, TOTAL, first);
  if (units.every(isOver)) endSpan(p, TOTAL);
  else waitOrGoOn(p, TOTAL, waitsAll(open, units), moved);
}

/** On what basis no stage is with a department; between stages, since nothing was applied for. */
function waitsAll(open: readonly Span[], units: readonly StageUnit[]): string | null {
  if (open.length === 0) return notTheDepartments([]);
  const bases = open.flatMap(({ waits }) => waits?.basis ?? []);
  return bases.length < open.length ? null : joined(bases);
}

function waitOrGoOn(p: Passage, subject: string, waits: string | null, moved: Moved | undefined): void {
  if (waits === null) goOn(p, subject, backWith(p, moved));
  else wait(p, subject, waits);
}

/** 行政许可法 art. 32(4): also where it was deemed, or begins again from its acceptance; null where it was not accepted now. */
function newlyAccepted(p: Passage, moved: Moved | undefined): Day | null {
  if (!moved || moved.after.machine !== 'application' || moved.after.decision !== null) return null;
  const { before, after } = moved;
  if (before.decision !== null && after.round === before.round) return p.today;
  return before.acceptedOn === after.acceptedOn ? null : after.acceptedOn;
}

/**
 * From which day on it is the departments' time again, which is not counted itself: when it was received, when the procedure
 * was over, or when that reached its cap.
 */
export function backWith(p: Passage, moved: Moved | undefined): Day {
  const { state, receivedOn, memo } = moved?.after ?? {};
  if (state === 'SUBMITTED' || state === 'RESUBMITTED') return receivedOn ?? p.today;
  return (memo?.special?.capped ? memo.special.capOn : null) ?? p.today;
}
