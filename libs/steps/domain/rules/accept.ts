import type { CommandOf } from '../commands.js';
import type { Passage } from '../passage.js';
import { decisionTerms, promisedTerms } from '../terms.js';
import { refsOf } from '../materials.js';
import { firstDue, outstandingOf, supplyTerms } from '../promised-materials.js';
import type { CalendarTerms, Clock, ClockTerms } from '../../../clocks/domain/clock.js';
import type { FactData } from '../../../facts/domain/facts.js';

/** 行政许可法 art. 32(5), A05 and A09: complete and in due form, so it is accepted. */
export function accept(p: Passage, command: CommandOf<'accept'>): void {
  p.take('ACCEPT');
  p.set({ acceptedOn: p.today });
  const promised = supplyTerms(p.step, p.today, p.setting);
  const mode = outstandingOf(p.step).length > 0 ? 'provisional' : 'normal';
  recordAcceptance(p, promised, { ...command.extra, mode, acceptedOn: p.today });
  p.meet('acceptance');
  startReview(p, promised);
}

/**
 * 行政许可法 art. 32(4), A06 and A11: silence for five working days means accepted, from the day on which the
 * application (or its correction) was received. The limits of the decision run from that day.
 */
export function deemAccepted(p: Passage, clock: Clock): void {
  const acceptedOn = p.step.receivedOn ?? p.today;
  p.take('DEEMED_ACCEPTED');
  p.set({ acceptedOn });
  const promised = supplyTerms(p.step, p.today, p.setting);
  recordAcceptance(p, promised, { mode: 'deemed', acceptedOn, dueOn: clock.dueOn });
  startReview(p, promised);
}

/** 容缺受理: what is still to come goes out with the acceptance, and the first day by which it must be there. */
function recordAcceptance(
  p: Passage,
  promised: readonly CalendarTerms[],
  how: FactData['step.accepted'],
): void {
  const deferred = refsOf(outstandingOf(p.step));
  const supplyBy = firstDue(promised, p.setting);
  if (deferred.length === 0) p.record('step.accepted', how);
  else p.record('step.accepted', { ...how, deferred, ...(supplyBy ? { supplyBy } : {}) }, [p.applicant]);
}

/**
 * A12: review follows acceptance at once; what the law allows and what the city promises begin to run. Who was late
 * with the acceptance is not late with the decision.
 */
function startReview(p: Passage, promised: readonly CalendarTerms[]): void {
  p.take('REVIEW_STARTED', { late: undefined });
  [...reviewTerms(p), ...promised].forEach((terms) => p.start(terms));
}

/** TM-02 and 承诺时限: what runs against the lead while it decides. */
export const reviewTerms = ({ step, setting }: Passage): ClockTerms[] => [
  ...promisedTerms(step, setting),
  ...decisionTerms(step, setting),
];
