import { due } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { LAND_APPROVAL } from '../land-items.js';
import { LAND_USE_EVENT } from './land-use-event.js';
import { LAND_COMMITMENT } from './machine.js';
import { datesOf, nationalLapseTerms, periodTerms, promisedMonths } from './terms.js';

/** 用地承诺: with the approval the applicant promises to use the land; TM-14, TM-15 and TM-16 begin to run. */
export function commit(p: Passage): void {
  if (p.step.item.code !== LAND_APPROVAL) return;
  const promise = { since: p.today, months: promisedMonths(p.setting), excused: 0 };
  const use = p.start(periodTerms('land-use', promise));
  const revocation = p.start(periodTerms('land-revocation', promise));
  p.start(nationalLapseTerms(p.today, p.setting));
  const dates = datesOf(due(use), due(revocation));
  const event = LAND_USE_EVENT[p.setting.parameters.text('land_use_event') as keyof typeof LAND_USE_EVENT];
  const { dueOn, revokeOn } = dates;
  p.remember({
    land: {
      state: LAND_COMMITMENT.initial,
      ...promise,
      event,
      dueOn,
      revokeOn,
      paid: 0,
      area: null,
      used: 0,
    },
  });
  p.record('land.committed', dates, concerned(p));
}
