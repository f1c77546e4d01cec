import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 招标投标、政府采购: what the tenderee, the bidders and those who supervise them have time for.
 *
 * People publish, object, open, award and sign on the ledger. This workflow stands for what happens if they don't.
 */
export async function tender(input: WatchInput): Promise<void> {
  const watched = new Vigil('tender', input);
  await watched.begin();
  while (!watched.isOver) await heldToItsDays(watched);
}

/**
 * TM-20 to TM-30, GP-01 to GP-18: the deadline for bids, the publicity and a suspension end by themselves; whoever is late
 * with an answer, a notice, a contract, a report or a complaint is told, and who supervises it.
 */
async function heldToItsDays(watched: Vigil): Promise<void> {
  const isGone = await watched.limitGone(
    'tender-preparation',
    'tender-objection',
    'publicity',
    'contract',
    'tender-report',
    'complaint',
    'procurement',
  );
  if (isGone) await watched.settle();
}
