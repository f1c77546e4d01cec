import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 证照: what was granted lives on. It is used in time, renewed in time, or it lapses.
 *
 * People start, renew and revoke on the ledger. This workflow stands for what happens if they don't.
 */
export async function licenceLife(input: WatchInput): Promise<void> {
  const licence = new Vigil('licence', input);
  await licence.begin();
  while (!licence.isOver) {
    if (licence.runs('work-start')) await startedOrVoid(licence);
    else await renewedOrLapsed(licence);
  }
}

/** W03, 建筑法 art. 9: building begins within three months of the permit, twice extended at most, or the permit is void. */
async function startedOrVoid(licence: Vigil): Promise<void> {
  const notStarted = await licence.limitGone('work-start', 'validity');
  if (notStarted) await licence.settle();
}

/**
 * C01, C02, C04; 行政许可法 art. 50 and 70: its holder is told before its end. It is renewed by then, or deemed renewed
 * where nobody answered; otherwise it lapses.
 */
async function renewedOrLapsed(licence: Vigil): Promise<void> {
  const expired = await licence.limitGone('validity');
  if (expired) await licence.settle();
}
