import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 施工环境: incidents on the site of one project are seen to within minutes, sorted within hours, and mediated or
 * prosecuted in the time for it.
 *
 * People go there, mediate and close on the ledger. This workflow stands for what happens if they don't.
 */
export async function enforcement(input: WatchInput): Promise<void> {
  const site = new Vigil('enforcement', input);
  await site.begin();
  while (!site.isOver) await dealtWithOrLate(site);
}

/** E01 to E07: whoever has it and lets its time go by is asked for it; an owner that says nothing is asked, too. */
async function dealtWithOrLate(site: Vigil): Promise<void> {
  const late = await site.limitGone('enforcement');
  if (late) await site.settle();
}
