import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 听证: who has something at stake may ask to be heard, and is heard in time (行政许可法 art. 47, 48).
 *
 * People ask, call and hold on the ledger. This workflow stands for what happens if they don't.
 */
export async function hearing(input: WatchInput): Promise<void> {
  const right = new Vigil('hearing', input);
  await right.begin();
  while (!right.isOver) await askedForAndHeldOrNot(right);
}

/** TM-08: not asked for within five working days, it is waived. TM-37: not held within twenty, its lead is late. */
async function askedForAndHeldOrNot(right: Vigil): Promise<void> {
  const gone = await right.limitGone('hearing');
  if (gone) await right.settle();
}
