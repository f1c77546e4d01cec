import {
  lapseLevel,
  nextMoment,
  type Clock,
  type ClockMoment,
  wakesAt as clockWakesAt,
} from '../../clocks/domain/clock.js';
import { ruleOf, type ClockRules, type Features } from './feature.js';
import { due, named, taskOf } from './passage-clocks.js';
import type { Passage } from './passage.js';
import { isSecret, ruleForItem } from './kinds.js';
import type { StepFile } from './step-file.js';
import { deemAccepted } from './rules/accept.js';
import { correctionExpired } from './rules/corrections.js';
import { capReached } from './rules/special.js';

/**
 * Settle before you decide: what is already over happens first, at its legal instant, whether or not anybody was there to
 * see it. One thing at a time, so that whoever is concerned can look before the next.
 */
export function settleNext(p: Passage, now: Date, features: Features): void {
  const moment = earliest(p.step.clocks, now);
  if (!moment) return;
  const { clock, at, what } = moment;
  p.asTime(at, () => ACT[what](p, clock, features));
}

/** Of several steps the one with which time has had something to do first, and since when; null where with none by now. */
export function firstOver(steps: Iterable<StepFile>, now: Date): { id: string; at: Date } | null {
  let first: { id: string; at: Date } | null = null;
  for (const { id, clocks } of steps) {
    const at = earliest(clocks, now)?.at;
    if (at && (first === null || at < first.at)) first = { id, at };
  }
  return first;
}

function earliest(clocks: readonly Clock[], now: Date): ClockMoment | null {
  const moments = clocks.map(nextMoment).filter((m) => m !== null && m.at <= now) as ClockMoment[];
  return moments.sort(byInstant)[0] ?? null;
}

const RANK = { blue: 0, yellow: 0, reminder: 1, lapse: 2 };
const byInstant = (a: ClockMoment, b: ClockMoment): number =>
  a.at.getTime() - b.at.getTime() || RANK[a.what] - RANK[b.what];

const ACT: Record<ClockMoment['what'], (p: Passage, clock: Clock, features: Features) => void> = {
  blue: (p, clock) => warn(p, clock, 'blue'),
  yellow: (p, clock) => warn(p, clock, 'yellow'),
  reminder: remind,
  lapse,
};

function warn(p: Passage, clock: Clock, level: 'blue' | 'yellow'): void {
  p.replace({ ...clock, light: level });
  p.record('clock.warned', { ...named(clock), level });
}

/** What goes out before the end: by the feature's own words, or simply that there is not much time left. */
function remind(p: Passage, clock: Clock, { reminders }: Features): void {
  const reminded = { ...clock, remindAt: clock.remindAt.slice(1) };
  p.replace(reminded);
  const own = ruleOf(reminders, clock);
  if (own) own(p, reminded);
  else p.record('clock.reminded', { ...named(clock), ...due(clock) }, [addresseeOf(p, clock)]);
}

const addresseeOf = (p: Passage, { against }: Clock) => (against.kind === 'applicant' ? p.applicant : p.lead);

function lapse(p: Passage, clock: Clock, { lapses }: Features): void {
  p.lapse(clock);
  const follows = ruleOf(lapses, clock);
  if (!follows) throw new Error(`no rule for a lapsed ${clock.kind} clock`);
  follows(p, clock);
}

/** What follows in a step's own passage when nobody has acted. */
export const PASSAGE_LAPSES: ClockRules = {
  acceptance: (p, clock) =>
    clock.nature === 'legal' && ruleForItem(p.step.item).deemedAcceptance
      ? deemAccepted(p, clock)
      : late(p, clock),
  correction: (p) => correctionExpired(p),
  promised: late,
  decision: late,
  delivery: late,
  publication: (p, clock) => {
    if (!isSecret(p.setting)) late(p, clock);
  },
  special: (p, clock) => {
    late(p, clock);
    capReached(p, clock);
  },
};

/** Electronic supervision: red past what was promised, dark red past what the law allows. */
export function late(p: Passage, clock: Clock): void {
  const level = lapseLevel(clock);
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light: level });
  p.record('clock.warned', { ...named(clock), level });
  // A special procedure that takes longer than it was said to is nothing that the lead has failed to do.
  if (clock.kind === 'special') return;
  const { since = p.at.toISOString(), of = [] } = p.step.memo.late ?? {};
  p.remember({ late: { light: level, since, of: [...of, taskOf(clock)] } });
  p.turn('late', level);
}

/** When time next acts on any of these clocks. */
export function wakesAt(clocks: readonly Clock[]): Date | null {
  const moments = clocks.flatMap((clock) => clockWakesAt(clock)?.getTime() ?? []);
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}
