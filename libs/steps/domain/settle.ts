import { isOpen, lapseLevel, nextMoment, type Clock, type ClockMoment } from '../../clocks/domain/clock.js';
import { due, type Passage } from './passage.js';
import { ruleForItem } from './kinds.js';
import { deemAccepted } from './rules/accept.js';
import { correctionExpired } from './rules/corrections.js';
import { capReached } from './rules/special.js';

/**
 * Settle before you decide: whatever is already over happens first, each thing at its legal instant and in that
 * order, whether or not anybody was there to see it.
 */
export function settle(p: Passage, now: Date): void {
  for (let moment = earliest(p, now); moment; moment = earliest(p, now)) {
    const { clock, at, what } = moment;
    p.asTime(at, () => (what === 'lapse' ? lapse(p, clock) : warn(p, clock, what)));
  }
}

function earliest(p: Passage, now: Date): ClockMoment | null {
  const moments = p.step.clocks.map(nextMoment).filter((m) => m !== null && m.at <= now) as ClockMoment[];
  return moments.sort(byInstant)[0] ?? null;
}

const byInstant = (a: ClockMoment, b: ClockMoment): number =>
  a.at.getTime() - b.at.getTime() || Number(a.what === 'lapse') - Number(b.what === 'lapse');

function warn(p: Passage, clock: Clock, level: 'blue' | 'yellow'): void {
  p.replace({ ...clock, light: level });
  p.record('clock.warned', { clock: clock.kind, level });
}

function lapse(p: Passage, clock: Clock): void {
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at });
  p.record('clock.lapsed', { clock: clock.kind, ...due(clock) });
  CONSEQUENCE[clock.kind](p, clock);
}

/** What follows when nobody has acted. */
const CONSEQUENCE: Record<Clock['kind'], (p: Passage, clock: Clock) => void> = {
  acceptance: (p, clock) =>
    clock.nature === 'legal' && ruleForItem(p.step.item).deemedAcceptance
      ? deemAccepted(p, clock)
      : late(p, clock),
  correction: (p) => correctionExpired(p),
  promised: late,
  decision: late,
  delivery: late,
  publication: late,
  special: (p, clock) => {
    late(p, clock);
    capReached(p, clock);
  },
};

/** Electronic supervision: red past what was promised, dark red past what the law allows. */
function late(p: Passage, clock: Clock): void {
  const level = lapseLevel(clock);
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light: level });
  if (clock.kind !== 'special')
    p.remember({ late: { light: level, since: p.step.memo.late?.since ?? p.at.toISOString() } });
  p.record('clock.warned', { clock: clock.kind, level });
}

/** When time next acts on a step; a light alone wakes nobody. */
export function wakesAt(clocks: readonly Clock[]): Date | null {
  const lapses = clocks.filter((c) => c.state === 'running').map((c) => c.lapsesAt.getTime());
  return lapses.length === 0 ? null : new Date(Math.min(...lapses));
}

export const isOver = (clocks: readonly Clock[], terminal: boolean): boolean =>
  terminal && !clocks.some(isOpen);
