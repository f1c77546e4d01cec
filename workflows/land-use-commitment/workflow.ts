import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 用地承诺: land that was approved is put to use within six months, or the approval is revoked; and land under
 * contract is built on within a year, or it lies idle.
 *
 * Use, excuses, objections and payments are recorded on the ledger by people. This workflow stands for what happens
 * if they are not. Whether a date has gone by, and what follows, the rules say (libs/land).
 */
export async function landUseCommitment(input: WatchInput): Promise<void> {
  const land = new Vigil('land-use-commitment', input);
  await land.begin();
  while (!land.isOver) {
    if (land.runs('land-objection')) await objectedOrCarriedOut(land);
    else if (land.runs('land-use')) await usedOrBreached(land);
    else if (land.runs('land-revocation')) await usedOrRevocationNoticed(land);
    else await builtOnOrIdle(land);
  }
}

/** G02, G04: two months before the day somebody is warned; past it the promise is broken and the money is at risk. */
async function usedOrBreached(land: Vigil): Promise<void> {
  const notUsed = await land.limitGone('land-use', 'land-revocation');
  if (notUsed) await land.settle();
}

/** G06: still not used by the day of revocation, a notice goes out that it is intended, with the right to object. */
async function usedOrRevocationNoticed(land: Vigil): Promise<void> {
  const notUsed = await land.limitGone('land-revocation');
  if (notUsed) await land.settle();
}

/** G07, G08: a notice that nobody answered is carried out, or handed to two people, as land_enforcement says. */
async function objectedOrCarriedOut(land: Vigil): Promise<void> {
  const unanswered = await land.limitGone('land-objection');
  if (unanswered) await land.settle();
}

/**
 * 城市房地产管理法 art. 26: not begun a year after the day of the contract, it is looked into; after two, taken back.
 * Who holds it has thirty days to explain, and to pay.
 */
async function builtOnOrIdle(land: Vigil): Promise<void> {
  const notDone = await land.limitGone('idle-fee', 'idle-reclaim', 'idle-inquiry', 'idle-payment');
  if (notDone) await land.settle();
}
