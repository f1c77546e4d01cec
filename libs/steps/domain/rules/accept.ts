import type { CommandOf } from '../commands.js';
import type { Passage } from '../passage.js';
import { decisionTerms, promisedTerms } from '../terms.js';
import type { Clock } from '../../../clocks/domain/clock.js';

/** 行政许可法 art. 32(5), A05 and A09: complete and in due form, so it is accepted. */
export function accept(p: Passage, command: CommandOf<'accept'>): void {
  p.take('ACCEPT');
  p.set({ acceptedOn: p.today });
  p.record('step.accepted', { ...command.extra, mode: 'normal', acceptedOn: p.today });
  p.meet('acceptance');
  startReview(p);
}

/**
 * 行政许可法 art. 32(4), A06 and A11: silence for five working days means accepted, from the day on which the
 * application (or its correction) was received. The limits of the decision run from that day.
 */
export function deemAccepted(p: Passage, clock: Clock): void {
  const acceptedOn = p.step.receivedOn ?? p.today;
  p.take('DEEMED_ACCEPTED');
  p.set({ acceptedOn });
  p.record('step.accepted', { mode: 'deemed', acceptedOn, dueOn: clock.dueOn });
  startReview(p);
}

/**
 * A12: review follows acceptance at once; what the law allows and what the city promises begin to run. Who was late
 * with the acceptance is not late with the decision.
 */
function startReview(p: Passage): void {
  p.take('REVIEW_STARTED', { late: undefined });
  [...promisedTerms(p.step, p.setting), ...decisionTerms(p.step, p.setting)].forEach((terms) =>
    p.start(terms),
  );
}
