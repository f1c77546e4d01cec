import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 报装: a site is connected in the supplier's time, in which the customer's own works do not count (发改能源规〔2020〕1479号).
 *
 * Supplier and customer do their parts on the ledger. This workflow stands for what happens if the supplier does not.
 */
export async function powerConnection(input: WatchInput): Promise<void> {
  const supply = new Vigil('power-connection', input);
  await supply.begin();
  while (!supply.isOver) await connectedOrLate(supply);
}

/** TM-34 to TM-36: the supplier is reminded, and then late. While the customer builds no limit runs, and it waits for people. */
async function connectedOrLate(supply: Vigil): Promise<void> {
  const late = await supply.limitGone('connection');
  if (late) await supply.settle();
}
