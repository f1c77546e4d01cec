import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 问题交办: the problems of one project find an owner, and are followed until who raised them says that they are solved.
 *
 * People assign, answer and confirm on the ledger. This workflow stands for what happens if they don't.
 */
export async function issue(input: WatchInput): Promise<void> {
  const problems = new Vigil('issue', input);
  await problems.begin();
  while (!problems.isOver) await solvedOrEscalated(problems);
}

/**
 * TM-33, S07, S11: nobody was named, nothing was answered, or nobody said whether it is enough. Time closes nothing: what is
 * overdue goes up, and waits for a person there.
 */
async function solvedOrEscalated(problems: Vigil): Promise<void> {
  const overdue = await problems.limitGone('issue');
  if (overdue) await problems.settle();
}
