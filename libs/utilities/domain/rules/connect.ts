import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { grant } from '../../../steps/domain/rules/decide.js';
import { deliver } from '../../../steps/domain/rules/end.js';
import { endSpecial, startSpecial } from '../../../steps/domain/rules/special.js';
import { connection } from '../connection.js';
import type { ConnectionState } from '../machine.js';
import { isFreeOfEverything, isImportantUser, maySkipThePlan } from '../supply.js';

const CLAUSE = '发改能源规〔2020〕1479号';

/** P01 供电方案答复: the customer learns what it has to build, and what not. */
export function replyPlan(p: Passage, { extra }: CommandOf<'reply-supply-plan'>): void {
  demandReview(p);
  connection.follow(p, 'POWER_PLAN_REPLIED');
  p.record('connection.plan-replied', { ...extra }, [p.applicant]);
}

/** P03: only of important and special users; to examine the design of any other is not the supplier's. */
export function reviewDesign(p: Passage, { extra }: CommandOf<'review-supply-design'>): void {
  demandReview(p);
  connection.open(p);
  if (!isImportantUser(p.step.item.code, p.setting.facts)) p.refuse('connection.no-design-review', CLAUSE);
  connection.follow(p, 'POWER_DESIGN_REVIEWED');
  p.record('connection.design-reviewed', { ...extra }, [p.applicant]);
}

const OWN_WORKS = 'SP-FIX';

/** P04, P05: the customer builds; that is none of the supplier's time, where the item's clock may be stopped for it. */
export function startWorks(p: Passage, { days, extra }: CommandOf<'start-customer-works'>): void {
  demandReview(p);
  const { state } = connection.open(p);
  refuseWorks(p, state);
  connection.follow(p, 'REVIEW_STARTED');
  p.record('connection.works-started', { ...extra, ...(days === undefined ? {} : { days }) }, [p.lead]);
  const stops = p.step.item.clockStops.some((stop) => stop.procedure === OWN_WORKS && stop.stopsClock);
  if (stops) startSpecial(p, { do: 'start-special', procedure: OWN_WORKS, days, notice: true });
}

function refuseWorks(p: Passage, state: ConnectionState): void {
  const { code } = p.step.item;
  const { facts, parameters } = p.setting;
  // 三零: whoever may not be made to invest is not told to build.
  if (isFreeOfEverything(code, facts, parameters)) p.refuse('connection.works-are-the-suppliers', CLAUSE);
  if (state === 'P_PLAN' && isImportantUser(code, facts)) p.refuse('connection.design-first', CLAUSE);
}

/** P06: built; the supplier's time goes on with the inspection. */
export function completeWorks(p: Passage, { extra }: CommandOf<'complete-customer-works'>): void {
  connection.follow(p, 'POWER_WORKS_DONE');
  p.record('connection.works-completed', { ...extra }, [p.lead]);
  if (p.step.state === 'SPECIAL') endSpecial(p, { do: 'end-special' });
}

/** P02, P07: the meter is in, and the supply on. That is the decision, and it has reached the customer. */
export function connect(p: Passage, { extra }: CommandOf<'connect'>): void {
  demandReview(p);
  const { state } = connection.open(p);
  if (state === 'P_APPLIED' && !maySkipThePlan(p.step.item.code)) p.refuse('connection.plan-first', CLAUSE);
  connection.follow(p, 'POWER_CONNECTED');
  p.record('connection.connected', { ...extra }, [p.applicant]);
  p.meet('connection');
  grant(p, { do: 'grant' });
  if (p.may('DELIVERED')) deliver(p, { do: 'deliver' });
}

/** Nothing is connected, inspected or begun while the step is not being handled. */
function demandReview(p: Passage): void {
  if (!p.may('DECIDE_GRANT')) p.take('DECIDE_GRANT');
}

const UNFINISHED: readonly ConnectionState[] = ['P_PLAN', 'P_DESIGN', 'P_WORKS'];

/** What has to be built first is not there by a decision. */
export const isUnfinished = ({ step }: Passage): boolean =>
  step.memo.connection !== undefined &&
  step.memo.connection.over === undefined &&
  UNFINISHED.includes(step.memo.connection.state);

export function refuseUnfinished(p: Passage): void {
  if (!p.may('DECIDE_GRANT')) p.take('DECIDE_GRANT');
  p.refuse('connection.works-unfinished', CLAUSE, { stands: connection.open(p).state });
}
