import { addMonths } from '../../../calendar/domain/day.js';
import { concernsSafety } from '../../../catalogue/domain/item.js';
import type { CommandOf } from '../commands.js';
import { isSecret, ruleForItem } from '../kinds.js';
import type { Passage } from '../passage.js';
import { refsOf } from '../materials.js';
import { outstandingOf } from '../promised-materials.js';
import { deliveryTerms, publicationTerms } from '../terms.js';
import { followsTheDecisionOf } from '../with.js';
import { decided } from './decided.js';
import { grantSoFar, issueProvisionally, mayBeProvisional, refuseBeforeMaterials } from './decide-so-far.js';

/** 行政许可法 art. 38(1), A23: the conditions are met; what it had to wait for has been decided. */
export function grant(p: Passage, command: CommandOf<'grant'>): void {
  if (!p.may('DECIDE_GRANT')) p.take('DECIDE_GRANT');
  refuseWhileUndecidable(p);
  refuseBeforePredecessors(p);
  refuseBeforeMaterials(p);
  const outstanding = refsOf(outstandingOf(p.step));
  if (outstanding.length > 0) return grantSoFar(p, outstanding, command.extra);
  p.take('DECIDE_GRANT');
  decided(p, 'granted');
  p.record('step.granted', { ...command.extra, mode: p.step.memo.standsOn ?? 'normal' });
  afterDecision(p);
}

/** 行政许可法 art. 38(2), A24: refused with reasons, and with the remedies told. A29: on false materials (art. 78). */
export function refuse(p: Passage, command: CommandOf<'refuse'>): void {
  p.demandReason(command.reason, '行政许可法38');
  if (!ruleForItem(p.step.item).refusable)
    p.refuse('step.not-refusable', p.step.item.code, { kind: p.step.item.kind });
  const isFalse = command.ground === 'false-material';
  const event = isFalse ? 'FALSE_MATERIAL' : 'DECIDE_DENY';
  if (p.may(event)) refuseWhileUndecidable(p);
  p.take(event);
  decided(p, 'refused');
  const ground = command.ground === undefined ? {} : { ground: command.ground };
  p.record('step.refused', { ...command.extra, ...ground, reason: command.reason, remedies: REMEDIES });
  if (isFalse && concernsSafety(p.step.item))
    p.suspend('application', addMonths(p.today, BANNED_MONTHS), 'false-material');
  afterDecision(p);
}

/** 行政许可法 art. 78: who applied on false materials in a matter of safety may not apply for it again for a year. */
const BANNED_MONTHS = 12;

/** 行政复议法 art. 20, 行政诉讼法 art. 46: sixty days to ask for reconsideration, six months to sue. */
const REMEDIES = '行政复议60日; 行政诉讼6个月';

/**
 * Items that go together are decided together: the other's decision is this one's. What still lacks something of its own
 * is decided as far as it can be, or by its own lead when everything is there.
 */
export function grantWith(p: Passage, other: string): void {
  if (!p.may('GRANTED_WITH') || p.step.memo.undecidable) return;
  const outstanding = refsOf(outstandingOf(p.step));
  if (outstanding.length > 0) {
    if (mayBeProvisional(p)) issueProvisionally(p, outstanding, { with: other });
    return;
  }
  p.take('GRANTED_WITH', { decidedWith: other });
  decided(p, 'granted');
  p.record('step.granted', { mode: p.step.memo.standsOn ?? 'normal', with: other });
  afterDecision(p);
}

/**
 * A25 超时默认: where a rule of the place says so, the lead's silence has granted it; nothing that would keep the lead from
 * deciding may stand in the way. The lead stays late until it has issued what its silence decided.
 */
export function grantBySilence(p: Passage, rule: string): void {
  const stands = p.step.memo.undecidable || undecidedPredecessors(p).length > 0;
  if (!p.may('TACIT_DEEMED') || stands || outstandingOf(p.step).length > 0) return;
  const { late } = p.step.memo;
  p.take('TACIT_DEEMED', { standsOn: 'tacit' });
  p.set({ decision: 'granted', decidedOn: p.today });
  p.record('step.granted', { mode: 'tacit', basis: rule }, [p.applicant]);
  afterDecision(p);
  p.remember({ late });
}

/** What is merged into another item falls with it. */
export function denyWith(p: Passage, other: string): void {
  if (!p.may('DENIED_WITH')) return;
  p.take('DENIED_WITH', { decidedWith: other });
  decided(p, 'refused');
  p.record('step.refused', { reason: other, remedies: REMEDIES, with: other });
  afterDecision(p);
}

/** A23, 行政许可法 art. 47 and 48: who has asked to be heard is heard before anybody decides. */
function refuseWhileUndecidable(p: Passage): void {
  const { undecidable } = p.step.memo;
  if (undecidable) p.refuse(undecidable.code, undecidable.clause, undecidable.data);
}

/** DECIDE and WITH: accepted in parallel, but the decision waits for the predecessor's. */
function refuseBeforePredecessors(p: Passage): void {
  const waitsFor = undecidedPredecessors(p);
  if (waitsFor.length > 0) p.refuse('step.predecessors-undecided', p.step.item.code, { waitsFor });
}

function undecidedPredecessors(p: Passage): string[] {
  return p.setting.ties
    .filter(
      (tie) =>
        tie.mode === 'DECIDE' || tie.mode === 'HARD' || followsTheDecisionOf(p.step.item, tie, p.setting),
    )
    .map((tie) => tie.item)
    .filter((item) => !p.setting.isPositive(item));
}

/** The decision's limits are met; its delivery and publication begin to run. A filing is simply there. */
export function afterDecision(p: Passage): void {
  for (const kind of ['acceptance', 'correction', 'promised', 'decision'] as const) p.meet(kind);
  if (p.step.decision === 'refused') p.stop('supply', 'refused');
  if (p.step.decision === 'granted') p.turn('granted');
  if (p.step.machine === 'filing') return;
  p.start(deliveryTerms(p.step, p.today, p.setting));
  if (ruleForItem(p.step.item).published && !isSecret(p.setting))
    p.start(publicationTerms(p.step, p.today, p.setting));
}
