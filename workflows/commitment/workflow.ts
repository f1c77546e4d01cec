import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 告知承诺: decided at once on the applicant's signed promise, and checked afterwards (国办发〔2020〕42号).
 *
 * People check and mend on the ledger. This workflow stands for what happens if they don't.
 */
export async function commitmentKept(input: WatchInput): Promise<void> {
  const commitment = new Vigil('commitment', input);
  await commitment.begin();
  while (!commitment.isOver) {
    if (commitment.runs('rectification')) await rectifiedOrBroken(commitment);
    else await checkedOrLate(commitment);
  }
}

/** K03, K04: checked within the time for it, or whoever has to check is late. */
async function checkedOrLate(commitment: Vigil): Promise<void> {
  const late = await commitment.limitGone('post-check');
  if (late) await commitment.settle();
}

/** K05, K06: what the check found wanting is mended in time, or the promise is broken and revocation is proposed. */
async function rectifiedOrBroken(commitment: Vigil): Promise<void> {
  const notMended = await commitment.limitGone('rectification');
  if (notMended) await commitment.settle();
}
