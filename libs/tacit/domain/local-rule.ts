import { mayBeDecidedBySilence } from '../../catalogue/domain/item.js';
import type { Passage } from '../../steps/domain/passage.js';

const ENABLED = 'tacit_decision_enabled';

/**
 * A25, INV-E: the number of the rule by which the place lets silence decide this item; null where it does not. The catalogue
 * has to mark the item as open to a pilot, the place has to have ruled, and what concerns safety, security, the environment
 * or fire is never decided so, whatever either of them says.
 */
export function localRule({ step: { item }, setting: { parameters } }: Passage): string | null {
  if (item.tacit !== 'LOCAL_PILOT' || !mayBeDecidedBySilence(item)) return null;
  return parameters.flag(ENABLED) ? parameters.basis(ENABLED) : null;
}
