import type { Day } from '../../calendar/domain/day.js';
import type { Clock, ClockTerms } from '../../clocks/domain/clock.js';
import type { ClockKind } from '../../facts/domain/facts.js';
import type { Passage } from '../../steps/domain/passage.js';
import { closeSupervision } from '../../supervision/domain/open-supervision.js';
import { isOpenSpan, type Limit, type Span } from './span.js';
import { AFTER_HOURS } from './whose-time.js';
import { jointOf, TOTAL } from './subjects.js';
import { unitsOf } from './stage-unit.js';

/** What is measured on the project's own file, and the clock that runs with it: always that of the nearest limit. */

export const spanOf = ({ step }: Pick<Passage, 'step'>, subject: string): Span | undefined =>
  step.memo.spans?.[subject];

export function beginSpan(p: Passage, subject: string, from: Day, limits: readonly Limit[]): void {
  keep(p, subject, { from, limits, pauses: [] });
  watchNext(p, subject, 0);
}

/**
 * It turns out that from a day on it has been the departments' time: acceptance is deemed to have been given when the
 * application came.
 */
export function usedSince(p: Passage, subject: string, day: Day): void {
  const span = spanOf(p, subject);
  if (!isOpenSpan(span) || (day >= span.from && span.pauses.every(({ through }) => through <= day))) return;
  const from = day < span.from ? day : span.from;
  const pauses = span.pauses.map((pause) => ({
    ...pause,
    through: [pause.through, pause.after > day ? pause.after : day].sort()[0] ?? day,
  }));
  keep(p, subject, { ...span, from, pauses });
  const [kind, name] = clockOf(subject);
  p.recount(kind, { triggerOn: from, excluded: pauses }, 'deemed', name);
}

/** On what basis it is others' time than the departments' now; else from which day on it is theirs. */
export type Turn = { readonly basis: string } | { readonly from: Day };

export function standStillOrGoOn(p: Passage, subject: string, turn: Turn): void {
  if ('basis' in turn) return wait(p, subject, turn.basis);
  if (turn.from > p.today) wait(p, subject, AFTER_HOURS);
  goOn(p, subject, turn.from);
}

/** Nobody but the applicant, or who conducts a special procedure, has anything to do; the day on which that begins is used. */
function wait(p: Passage, subject: string, basis: string): void {
  const span = spanOf(p, subject);
  if (!isOpenSpan(span) || span.waits) return;
  keep(p, subject, { ...span, waits: { since: p.today, basis } });
  const [kind, name] = clockOf(subject);
  p.pause(kind, basis, name);
}

/** A department has it again; `on` is the last day that is not counted. */
function goOn(p: Passage, subject: string, on: Day): void {
  const span = spanOf(p, subject);
  if (!isOpenSpan(span) || !span.waits) return;
  const { waits, ...running } = span;
  const pause = { after: waits.since, through: on > waits.since ? on : waits.since, basis: waits.basis };
  keep(p, subject, { ...running, pauses: [...span.pauses, pause] });
  const [kind, name] = clockOf(subject);
  p.resume(kind, pause, name);
}

export function endSpan(p: Passage, subject: string): void {
  const span = spanOf(p, subject);
  if (!isOpenSpan(span)) return;
  keep(p, subject, { ...span, through: p.today });
  const [kind, name] = clockOf(subject);
  p.meet(kind, name);
  closeSupervision(p, lateWith({ kind, subject: name }), 'done');
}

/** What it was measured for will not come. */
export function breakOff(p: Passage, subject: string, because: string): void {
  const span = spanOf(p, subject);
  if (!isOpenSpan(span)) return;
  keep(p, subject, { ...span, through: p.today });
  const [kind, name] = clockOf(subject);
  p.stop(kind, because, name);
  closeSupervision(p, lateWith({ kind, subject: name }), because);
}

/** The clock of the nearest limit above a figure, with everything that was not counted so far. */
export function watchNext(p: Passage, subject: string, above: number): void {
  const span = spanOf(p, subject);
  const limit = span?.limits.find(({ n }) => n > above);
  if (span && limit) p.start(termsOf(p, subject, span, limit));
}

/** Past the law's time, or the nation's cap, it is dark red; past one's own word, red. */
function termsOf(p: Passage, subject: string, { from, pauses }: Span, { by, ...limit }: Limit): ClockTerms {
  const [kind, name] = clockOf(subject);
  return {
    kind,
    ...(name === undefined ? {} : { subject: name }),
    nature: by === 'nation' || by === 'law' ? 'legal' : 'promise',
    against: { kind: 'department', code: leadOf(p, subject) },
    unit: 'WD',
    triggerOn: from,
    excluded: pauses,
    ...limit,
  };
}

/** 牵头部门: of the stage; of the whole project who schedules it. */
function leadOf(p: Passage, subject: string): string {
  const unit = unitsOf(p.setting).find((one) => one.subject === subject || jointOf(one.subject) === subject);
  return unit?.lead ?? p.step.department;
}

/** What a lead is asked for that is late with it. */
export const lateWith = ({ kind, subject }: Pick<Clock, 'kind' | 'subject'>): string =>
  `${kind} ${subject ?? TOTAL}`;

const clockOf = (subject: string): [ClockKind, string | undefined] =>
  subject === TOTAL ? ['project', undefined] : ['stage', subject];

const keep = (p: Passage, subject: string, span: Span): void =>
  p.remember({ spans: { ...p.step.memo.spans, [subject]: span } });
