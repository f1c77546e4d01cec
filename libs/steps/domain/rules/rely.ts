import { daysBetween, type Day } from '../../../calendar/domain/day.js';
import { basisOf, isInForce, reasonOf, type Reliance } from '../../../procedure/domain/reliance.js';
import { APPLICANT } from '../holder.js';
import type { Passage } from '../passage.js';
import type { StepFile } from '../step-file.js';

/**
 * 优化营商环境条例 art. 42: the step stands on an assessment of its park. What that exempts is waived, and counts for
 * whatever depends on it; the reason is recorded with its clause, and nothing has to be paid.
 */
export function rely(p: Passage, reliance: Reliance): void {
  const { by, effect, park, report, validUntil } = reliance;
  if (effect === 'EXEMPT' && p.step.state !== 'WAIVED') p.set({ state: 'WAIVED', stateSince: p.at });
  p.remember({ assessment: reliance, broken: brokenByOthers(p, by) });
  const reason = reasonOf(p.setting.catalogue, reliance);
  const shared = { by, park, report, reason, ...(validUntil === null ? {} : { validUntil }) };
  if (effect === 'EXEMPT') p.record('step.waived', shared);
  else p.record('step.simplified', { ...shared, effect });
  if (validUntil !== null) watchValidity(p, by, validUntil);
}

/** A month before its end the applicant is reminded that it ends. */
function watchValidity(p: Passage, by: string, validUntil: Day): void {
  p.start({
    kind: 'validity',
    nature: 'legal',
    against: APPLICANT,
    basis: basisOf(p.setting.catalogue, { by }),
    unit: 'CD',
    n: daysBetween(p.today, validUntil),
    triggerOn: p.today,
    onDay: validUntil,
    subject: by,
    ahead: [{ n: 1, unit: 'M' }],
  });
}

/** It stands on it no longer: what had been waived waits to be applied for. */
export function relyNoMore(p: Passage, reason: string, extra: Readonly<Record<string, unknown>> = {}): void {
  const { assessment } = p.step.memo;
  if (!assessment) return;
  const { by } = assessment;
  p.stop('validity', reason, by);
  if (p.step.state === 'WAIVED') p.set({ state: 'LOCKED', stateSince: p.at });
  p.remember({ assessment: undefined, broken: brokenByOthers(p, by), by: p.actor.label });
  p.record('step.reliance-ended', { ...extra, by, reason }, [p.applicant]);
}

function brokenByOthers({ step: { memo } }: Passage, by: string): typeof memo.broken {
  const others = memo.broken?.filter((broken) => broken.by !== by) ?? [];
  return others.length > 0 ? others : undefined;
}

/** What a step stands on of its park that day; from its submission on, for good. */
export function standsOn({ memo: { assessment }, receivedOn }: StepFile, on: Day): Reliance | undefined {
  return assessment && (receivedOn !== null || isInForce(assessment, on)) ? assessment : undefined;
}
