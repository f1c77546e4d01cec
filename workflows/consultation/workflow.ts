import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 征求意见: whoever was asked about a step answers by its day, beside the lead's own limits, which go on meanwhile.
 *
 * Departments answer on the ledger. This workflow stands for what happens if they don't.
 */
export async function consultation(input: WatchInput): Promise<void> {
  const consultations = new Vigil('consultation', input);
  await consultations.begin();
  while (!consultations.isOver) await answeredOrSilent(consultations);
}

/** Q03, Q04: who has said nothing by then is reminded before, and has no objection after; or it is escalated. */
async function answeredOrSilent(consultations: Vigil): Promise<void> {
  const silent = await consultations.limitGone('consultation');
  if (silent) await consultations.settle();
}
