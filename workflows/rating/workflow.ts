import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 好差评: a bad rating is answered for in time (国办发〔2019〕51号).
 *
 * People contact, put right, appeal and judge on the ledger. This workflow stands for what happens if they don't.
 */
export async function rating(input: WatchInput): Promise<void> {
  const bad = new Vigil('rating', input);
  await bad.begin();
  while (!bad.isOver) await contactedPutRightOrLate(bad);
}

/** TM-31, TM-32, R05: each of what has to be done about it has its date; who lets one go by gets a card. */
async function contactedPutRightOrLate(bad: Vigil): Promise<void> {
  const late = await bad.limitGone('rating');
  if (late) await bad.settle();
}
