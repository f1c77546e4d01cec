import { addDays, startOfDay, instantOf, type Day } from '../../calendar/domain/day.js';
import type { LifeRecord, LivedClock, LivedFact } from '../life-record.js';
import type { Invariant } from './invariant.js';

const CLOSE_OF_BUSINESS = '17:30';

/** When a clock is over, worked out once more from its last day alone. */
const endOf = (unit: string, dueOn: Day): Date =>
  unit === 'WD' ? instantOf(dueOn, CLOSE_OF_BUSINESS) : startOfDay(addDays(dueOn, 1));

/** Minutes and hours end within a day. */
const endOfClock = ({ unit, due_on: dueOn, lapses_at: lapsesAt }: LivedClock): Date =>
  unit === 'MIN' || unit === 'H' ? lapsesAt : endOf(unit, dueOn);

/** I4: nothing lapses before its last day is over, and what lapses is recorded at that instant by the system. */
export const lapsesInTime: Invariant = {
  id: 'I4',
  broken: ({ facts, clocks }) => {
    const clocksOf = (fact: LivedFact): LivedClock[] =>
      clocks.filter(
        (c) => c.step_id === fact.step && c.kind === fact.data['clock'] && c.due_on === fact.data['dueOn'],
      );
    return facts
      .filter(({ fact }) => fact === 'clock.lapsed')
      .flatMap((fact) => {
        const which = `${fact.item} ${String(fact.data['clock'])}`;
        if (fact.actor !== 'system') return [`${which} lapsed by ${fact.actor}`];
        const ends = clocksOf(fact).map((c) => endOfClock(c).getTime());
        return ends.includes(fact.at.getTime())
          ? []
          : [`${which} lapsed at ${fact.at.toISOString()}, which is no end of it`];
      });
  },
};

/** Nothing that is over is left unsettled, and nothing waits that has ended. */
export const nothingOverdue: Invariant = {
  id: 'settled',
  broken: ({ clocks, endedAt }: LifeRecord) =>
    clocks.flatMap((clock) => {
      const open = clock.state === 'running' || clock.state === 'paused';
      if (open && clock.ended_at !== null) return [`an open ${clock.kind} clock has ended`];
      if (clock.state === 'running' && clock.lapses_at <= endedAt) return [`${clock.kind} is over and runs`];
      return (clock.wakes_at !== null) === (clock.state === 'running')
        ? []
        : [`${clock.kind} ${clock.state} wakes wrongly`];
    }),
};

/** A clock is never without a legal or rule reference. */
export const everyClockHasABasis: Invariant = {
  id: 'basis',
  broken: ({ clocks }) =>
    clocks.filter(({ basis }) => basis.trim() === '').map(({ kind }) => `${kind} without a basis`),
};

/** I4, INV-G: land is revoked after notice and objection, money is forfeited after that, and never once it was used. */
export const revocationFollowsNotice: Invariant = {
  id: 'INV-G',
  broken: ({ facts }) =>
    facts.flatMap((fact) => {
      const before = (...names: string[]): LivedFact | undefined =>
        facts.findLast(
          (other) => names.includes(other.fact) && other.step === fact.step && other.seq < fact.seq,
        );
      if (fact.fact === 'land.approval-revoked') return wronglyRevoked(fact, before);
      if (FORFEITS.has(fact.fact) && !(before('land.approval-revoked') && fact.data['basis']))
        return [`${fact.fact} without revocation or basis`];
      if (fact.fact === 'commitment.broken' && before('commitment.checked')?.data['passed'] !== false)
        return ['a commitment broke without a check'];
      return [];
    }),
};

function wronglyRevoked(
  fact: LivedFact,
  before: (...names: string[]) => LivedFact | undefined,
): readonly string[] {
  const notice = before('land.revocation-noticed');
  if (!notice) return ['land was revoked without notice'];
  const decided = before('land.objection-decided', 'land.revocation-confirmed');
  const over = endOf('WD', String(notice.data['objectBy']));
  return [
    ...(fact.at < over && !decided ? ['land was revoked before the time to object was over'] : []),
    ...(before('land.used')?.data['share'] === 1 ? ['land was revoked after it was used'] : []),
  ];
}

const FORFEITS: ReadonlySet<string> = new Set([
  'land.payment-forfeited',
  'land.payment-held',
  'land.penalty-case-opened',
]);
