import { mergeExcluded } from '../../calendar/domain/arithmetic.js';
import { calendarDays, countUsed, workingDays } from '../../calendar/domain/counting.js';
import { dayOf, type Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Clock } from '../../clocks/domain/clock.js';
import type { ClockKind, Fact, FactName } from '../../facts/domain/facts.js';
import type { EndedDuty, Journal } from './journal.js';
import { DOSSIER } from './dossier.js';
import type { Possession } from './possession.js';
import { STATES, type PublicState } from './states.js';
import type { StepFile } from './step-file.js';

/** 计数: something that is counted, once, when it has happened; what the figures of a period are added up from. */
export interface Tally {
  readonly measure: Measure;
  readonly on: Day;
  readonly step: StepFile;
  /** Whose it is: who had the ball, whose clock it was. */
  readonly holder?: { readonly kind: string; readonly code: string };
  /** The kind of clock, duty or violation. */
  readonly what?: string;
  readonly from?: Date;
  /** Working days, without those on which time stood still, which are beside them. */
  readonly days?: number;
  readonly paused?: number;
  /** Of a limit for a decision: how many percent of it were used, 101 where it was broken. */
  readonly share?: number | null;
  /** The account behind the office that did it; none where time did. */
  readonly officer?: string;
}

export const MEASURES = [
  'received',
  'decided',
  'ended',
  'held',
  'promise-kept',
  'promise-broken',
  'law-kept',
  'law-broken',
  'yellow',
  'violation',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What of a transaction is counted, from what it did to the steps of a project. */
export function talliesOf(
  journal: Journal,
  before: ReadonlyMap<string, StepFile>,
  after: readonly StepFile[],
  calendar: WorkCalendar,
): Tally[] {
  const steps = new Map(after.map((step) => [step.id, step]));
  const changed = after.filter((step) => before.get(step.id) !== step);
  const officer = officersIn(journal);
  return [
    ...journal.facts
      .filter((fact) => !isOverAlready(fact, before.get(fact.stepId ?? '')))
      .flatMap((fact) => counted(fact, steps.get(fact.stepId ?? ''), officer)),
    ...journal.possessions.map((one) => held(one, officer)),
    ...journal.endedDuties.flatMap((one) => consulted(one, officer)),
    ...changed.flatMap((step) => clocksOver(before.get(step.id), step, calendar, officer)),
  ].filter(({ step }) => step.item.code !== DOSSIER);
}

/** Who acted on a step at an instant, for an office. */
type OfficerAt = (step: StepFile, at: Date | null) => string | undefined;

const OFFICES = /^(dept:|head:|window$)/;

function officersIn({ facts }: Journal): OfficerAt {
  const acted = facts.filter(({ by, actor }) => by !== undefined && OFFICES.test(actor));
  return (step, at) =>
    acted.find((fact) => fact.stepId === step.id && fact.at.getTime() === at?.getTime())?.by;
}

type Said = Readonly<Record<string, unknown>>;

/** What ends a matter that was applied for: decided for good, or otherwise. */
const ENDS: { readonly [Name in FactName]?: Measure } = {
  'step.granted': 'decided',
  'step.refused': 'decided',
  'step.converted': 'decided',
  'step.withdrawn': 'ended',
  'step.terminated': 'ended',
  'step.not-accepted': 'ended',
};

/** What was decided and comes to nothing afterwards (a tender without bidders) was waited for by nobody any more. */
const isOverAlready = (fact: Fact, before: StepFile | undefined): boolean =>
  ENDS[fact.name] === 'ended' && before !== undefined && DECIDED.includes(STATES[before.state].public);

const DECIDED: readonly PublicState[] = ['granted', 'refused', 'delivered'];

/** What was never applied for is in nobody's way. */
function counted(fact: Fact, step: StepFile | undefined, officer: OfficerAt): Tally[] {
  if (!step?.receivedOn) return [];
  const { data } = fact as { data: Said };
  const whose = { step, holder: { kind: 'department', code: step.department } };
  const on = dayOf(fact.at);
  const end = data['mode'] === 'provisional' ? undefined : ENDS[fact.name];
  if (end) return [{ ...whose, measure: end, on, officer: officer(step, fact.at) }];
  switch (fact.name) {
    case 'step.submitted':
      return [{ ...whose, measure: 'received', on: step.receivedOn }];
    case 'violation.recorded':
      return [{ ...whose, measure: 'violation', on, what: String(data['violation']) }];
    case 'clock.warned':
      return data['level'] === 'yellow' ? yellowCard(fact.at, step, data) : [];
    default:
      return [];
  }
}

/** 黄牌: an office comes near the end of a limit. */
function yellowCard(at: Date, step: StepFile, data: Said): Tally[] {
  const clock = step.clocks.find(
    ({ kind, subject, yellowAt }) =>
      kind === data['clock'] && subject === data['subject'] && yellowAt?.getTime() === at.getTime(),
  );
  if (!clock || !isOffices(clock)) return [];
  return [{ measure: 'yellow', on: dayOf(at), step, holder: clock.against, what: clock.kind }];
}

const held = ({ step, holder, from, to, days, paused }: Possession, officer: OfficerAt): Tally => ({
  measure: 'held',
  on: dayOf(to),
  step,
  holder,
  from,
  days,
  paused,
  ...(holder.kind === 'department' ? { officer: officer(step, to) } : {}),
});

/** A department that was asked holds its own part of the matter, beside the lead. */
function consulted({ step, duty, at, days }: EndedDuty, officer: OfficerAt): Tally[] {
  if (duty.kind !== 'consultation') return [];
  const holder = { kind: 'consultee', code: duty.to.code };
  const from = new Date(duty.since);
  return [
    { measure: 'held', on: dayOf(at), step, holder, from, days, paused: 0, officer: officer(step, at) },
  ];
}

/** What an office had promised, or owed by law, and did in time or too late. */
function clocksOver(
  before: StepFile | undefined,
  step: StepFile,
  calendar: WorkCalendar,
  officer: OfficerAt,
): Tally[] {
  const known = new Set((before?.clocks ?? []).filter((clock) => isOver(clock)).map(({ id }) => id));
  return step.clocks
    .filter((clock) => isOver(clock) && isOffices(clock) && !known.has(clock.id))
    .map((clock) => {
      const was = clock.state === 'met' ? 'kept' : 'broken';
      const measure: Measure = clock.nature === 'legal' ? `law-${was}` : `promise-${was}`;
      const on = dayOf(clock.endedAt ?? clock.lapsesAt);
      const share = FOR_A_DECISION.includes(clock.kind) ? shareUsed(calendar, clock, on) : null;
      const by = clock.state === 'met' ? officer(step, clock.endedAt) : undefined;
      return { measure, on, step, holder: clock.against, what: clock.kind, share, officer: by };
    });
}

const FOR_A_DECISION: readonly ClockKind[] = ['promised', 'decision'];

/** What of a limit was used by that day, in percent; of one that was broken it is enough that it was more than all. */
function shareUsed(calendar: WorkCalendar, clock: Clock, on: Day): number | null {
  if (clock.state !== 'met') return 101;
  if (clock.unit === 'H' || clock.unit === 'MIN') return null;
  const measure = clock.unit === 'WD' ? workingDays(calendar) : calendarDays;
  const pauses = mergeExcluded(clock.excluded);
  const whole = countUsed(measure, clock.triggerOn, clock.dueOn, pauses);
  const used = countUsed(measure, clock.triggerOn, on, pauses);
  return whole === 0 ? 0 : Math.min(100, Math.ceil((100 * used) / whole));
}

/** A silence that the law answers (deemed acceptance) breaks nothing: it has no light. */
const isOver = ({ state, light }: Clock): boolean =>
  state === 'met' || (state === 'lapsed' && (light === 'red' || light === 'dark-red'));

/**
 * A special procedure runs its own time, and is nobody's promise to the applicant; a letter about what is late does not
 * make it late twice.
 */
const isOffices = ({ against, kind }: Clock): boolean =>
  against.kind === 'department' && kind !== 'special' && kind !== 'supervision';
