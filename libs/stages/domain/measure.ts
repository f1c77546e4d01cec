import type { Day } from '../../calendar/domain/day.js';
import type { Passage } from '../../steps/domain/passage.js';
import type { StepFile } from '../../steps/domain/step-file.js';
import { limitsOf } from './limits.js';
import { isOpenSpan } from './span.js';
import { beginSpan, endSpan, spanOf, standStillOrGoOn, usedSince } from './spans.js';
import { unitsOf, type StageUnit } from './stage-unit.js';
import { TOTAL } from './subjects.js';
import { departmentsFrom, isOver, joined, notTheDepartments } from './whose-time.js';

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
  const acceptedOn = newlyAccepted(dossier, moved);
  const own = units.find(({ counted }) => counted.some(({ id }) => id === moved?.after.id));
  units.forEach((unit) => measureStage(dossier, unit, unit === own ? acceptedOn : null));
  const isMeasured = own !== undefined && isOpenSpan(spanOf(dossier, own.subject));
  measureTotal(dossier, units, isMeasured ? acceptedOn : null);
}

const counts = ({ item }: StepFile): boolean => item.limit.countsInTotal;

function measureStage(p: Passage, unit: StageUnit, acceptedOn: Day | null): void {
  const { subject, counted } = unit;
  if (!isOpenSpan(spanOf(p, subject))) {
    if (acceptedOn === null || isOver(unit)) return;
    beginSpan(p, subject, acceptedOn, limitsOf(subject, p.setting));
  }
  if (isOver(unit)) return endSpan(p, subject);
  const basis = notTheDepartments(counted);
  standStillOrGoOn(p, subject, basis === null ? { from: departmentsFrom(counted, p.today) } : { basis });
  if (acceptedOn !== null) usedSince(p, subject, acceptedOn);
}

/** A day that several stages share is one day of the project. */
function measureTotal(p: Passage, units: readonly StageUnit[], acceptedOn: Day | null): void {
  const open = units.filter(({ subject }) => isOpenSpan(spanOf(p, subject)));
  if (!isOpenSpan(spanOf(p, TOTAL))) {
    const limits = limitsOf(TOTAL, p.setting);
    if (open.length === 0 || acceptedOn === null || limits.length === 0) return;
    beginSpan(p, TOTAL, acceptedOn, limits);
  }
  if (units.every(isOver)) return endSpan(p, TOTAL);
  const counted = open.flatMap((unit) => unit.counted);
  const basis = waitsAll(p, open);
  const from = acceptedOn ?? departmentsFrom(counted, p.today);
  standStillOrGoOn(p, TOTAL, basis === null ? { from } : { basis });
  if (acceptedOn !== null && open.length > 0) usedSince(p, TOTAL, acceptedOn);
}

/** On what basis no stage is with a department; between stages, since nothing was applied for. */
function waitsAll(p: Passage, open: readonly StageUnit[]): string | null {
  if (open.length === 0) return notTheDepartments([]);
  const bases = open.flatMap(({ subject }) => spanOf(p, subject)?.waits?.basis ?? []);
  return bases.length < open.length ? null : joined(bases);
}

/** 行政许可法 art. 32(4): also where it was deemed, or begins again from its acceptance; null where it was not accepted now. */
export function newlyAccepted(p: Passage, moved: Moved | undefined): Day | null {
  if (!moved || moved.after.machine !== 'application' || moved.after.decision !== null) return null;
  const { before, after } = moved;
  if (before.decision !== null && after.round === before.round) return p.today;
  return before.acceptedOn === after.acceptedOn ? null : after.acceptedOn;
}
