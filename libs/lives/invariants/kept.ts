import type { LifeRecord } from '../life-record.js';
import type { Invariant } from './invariant.js';

/** Whether people did anything between two facts; a workflow may do at any time what time has to do. */
const people = (facts: LifeRecord['facts'], after: number, through: number): boolean =>
  facts.slice(after, through).some(({ actor }) => actor !== 'system');

/** I1, I6: every acknowledged command is there once, numbered without a gap, in a chain that verifies. */
export const acknowledgedIsThere: Invariant = {
  id: 'I1',
  broken: ({ facts, acts, chainVerified }) => [
    ...(chainVerified ? [] : ['the chain does not verify']),
    ...facts.filter(({ seq }, i) => seq !== i + 1).map(({ seq }) => `fact ${seq} is out of order`),
    ...acts.flatMap((act) =>
      'fact' in act.outcome && (act.outcome.fact > act.after || people(facts, act.outcome.fact, act.after))
        ? [`${act.command.do} answered ${act.outcome.fact}, stands ${act.after}`]
        : [],
    ),
  ],
};

/** I2: a refused command left no effect. */
export const refusedLeftNothing: Invariant = {
  id: 'I2',
  broken: ({ acts, facts }) =>
    acts.flatMap((act) =>
      'refused' in act.outcome && people(facts, act.before, act.after)
        ? [`${act.command.do} was refused and left facts`]
        : [],
    ),
};

/** I3: at most one decision a step and round, unless it was voided; one revocation and one forfeiture a commitment. */
export const decidedOnce: Invariant = {
  id: 'I3',
  broken: ({ facts, steps }) =>
    steps.flatMap(({ id, item }) => {
      const count = (...names: string[]): number =>
        facts.filter((f) => f.step === id && names.includes(f.fact)).length;
      const decisions = count('step.granted', 'step.refused') - count('step.opinion-voided');
      return [
        ...(decisions > 1 ? [`${item} was decided ${decisions} times`] : []),
        ...[
          'land.approval-revoked',
          'land.payment-forfeited',
          'land.payment-held',
          'land.penalty-case-opened',
          'commitment.broken',
          'idle.reclaimed',
          'step.converted',
          'licence.revoked',
          'licence.lapsed',
          'licence.recalled',
          'licence.cancelled',
        ]
          .filter((name) => count(name) > 1)
          .map((name) => `${item}: ${name} ${count(name)} times`),
      ];
    }),
};

/** Every step under way has exactly one holder, and the periods follow each other without a gap. */
export const oneHolder: Invariant = {
  id: 'holder',
  broken: ({ holdings, steps }: LifeRecord) => [
    ...holdings
      .filter(({ from_at, to_at }) => to_at <= from_at)
      .map(({ step_id, from_at }) => `${step_id} held for no time at ${from_at.toISOString()}`),
    ...holdings.flatMap((period, i) => {
      const next = holdings[i + 1];
      const gap = next?.step_id === period.step_id && next.from_at.getTime() < period.to_at.getTime();
      return gap ? [`${period.step_id} was held twice at ${next.from_at.toISOString()}`] : [];
    }),
    ...steps
      .filter(({ state, holder_kind }) => HELD.has(state) !== (holder_kind !== null))
      .map(({ item, state }) => `${item} is ${state} and held by ${HELD.has(state) ? 'nobody' : 'somebody'}`),
  ],
};

const HELD: ReadonlySet<string> = new Set([
  'DRAFT',
  'F_DRAFT',
  'SUBMITTED',
  'CORRECTING',
  'F_INCOMPLETE',
  'F_CORRECT_ORDER',
  'RESUBMITTED',
  'ACCEPTED',
  'IN_REVIEW',
  'SPECIAL',
  'AWAIT_MATERIAL',
  'PROVISIONAL',
  'GRANTED',
  'DENIED',
  'UNDER_WAY',
]);
