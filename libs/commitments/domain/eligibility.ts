import type { Words } from '../../catalogue/domain/index.js';
import { isInForce } from '../../procedure/domain/reliance.js';
import type { Passage } from '../../steps/domain/passage.js';

/** 国办发〔2020〕42号, K01: who may promise, in what; each refusal says why not and what to do instead. */
export function demandEligible(p: Passage): void {
  refuseExcluded(p);
  if (!turnedToCommitment(p)) refuseByLetter(p);
  refuseBanned(p);
}

/** What concerns security, secrets, the environment, health, life or property is not left to anybody's word. */
function refuseExcluded(p: Passage): void {
  const { exclusion } = p.step.item;
  if (!exclusion || exclusion.unless.length > 0) return;
  const { exclusions = {} } = p.setting.catalogue.legend;
  const grounds = exclusion.grounds.map((ground) => inBoth(exclusions[ground] ?? { zh: ground, en: ground }));
  p.refuse('commitment.excluded', '国办发〔2020〕42号', { grounds });
}

/** 国办发〔2019〕11号: what lies within a valid regional assessment is decided on commitment. */
function turnedToCommitment({ step, today }: Passage): boolean {
  const { assessment } = step.memo;
  return assessment?.effect === 'COMMIT' && isInForce(assessment, today);
}

/** The item's letter, and for a pilot the numbered rule by which its place has opened it; where it is handled by classes, what its class for this project says. */
function refuseByLetter(p: Passage): void {
  const { item } = p.step;
  const variant = item.variants?.find(({ code }) => code === p.setting.variant);
  if (variant?.decidedOnCommitment) return;
  if (variant) p.refuse('commitment.not-for-class', '国办发〔2020〕42号', { class: inBoth(variant) });
  if (item.commitment === 'NONE') p.refuse('commitment.not-available', '国办发〔2020〕42号');
  if (item.commitment === 'PILOT' && !p.setting.parameters.flag('commitment_pilot_enabled'))
    p.refuse('commitment.pilot-only', '国办发〔2020〕42号');
}

const inBoth = ({ zh, en }: Words): string => `${zh} / ${en}`;

/** 安阳市政务服务条例 29: who broke its word may not give it again for a time, in none of its projects. */
function refuseBanned(p: Passage): void {
  const until = p.setting.suspendedUntil('commitment');
  if (until !== null && p.today <= until)
    p.refuse('commitment.right-suspended', 'commitment_ban_months', { until });
}
