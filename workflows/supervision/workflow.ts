import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 督办: letters are answered in time, or they go to somebody higher (V02, V03).
 *
 * People reply, and do what they were late with, on the ledger. This workflow stands for what happens if they don't. It
 * goes no further than the third level: whom it then concerns, a person decides (V04).
 */
export async function supervision(input: WatchInput): Promise<void> {
  const letters = new Vigil('supervision', input);
  await letters.begin();
  while (!letters.isOver) await answeredOrEscalated(letters);
}

/** supervise_reply_wd_L1 to L3: each level has its own time to answer. */
async function answeredOrEscalated(letters: Vigil): Promise<void> {
  const unanswered = await letters.limitGone('supervision');
  if (unanswered) await letters.settle();
}
