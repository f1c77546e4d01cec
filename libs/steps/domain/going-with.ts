import { WholeCaseNeeded } from './case-extent.js';
import type { Passage } from './passage.js';
import type { ProcedureBook } from './procedure-book.js';
import { denyWith, grantWith } from './rules/decide.js';
import type { Standings } from './standings.js';
import type { StepFile } from './step-file.js';

type Find = (item: string) => StepFile | undefined;

interface Following {
  readonly id: string;
  readonly act: (p: Passage) => void;
}

/** What takes its decision from this step, one after the other: each may depend on what the former came to. */
export function* goingWith(
  { item: { code: leader }, decision, state }: StepFile,
  book: ProcedureBook,
  standings: Standings,
  find: Find,
): Generator<Following> {
  for (const { follower, merged } of book.pairs.filter((pair) => pair.leader === leader)) {
    const other = find(follower);
    if (!other && standings.get(follower)) throw new WholeCaseNeeded();
    if (!other || other.decision !== null) continue;
    if (decision === 'refused') {
      if (merged) yield { id: other.id, act: (p) => denyWith(p, leader) };
      continue;
    }
    const isReady = merged ? state !== 'PROVISIONAL' : other.state === 'IN_REVIEW';
    if (isReady && standings.areLeadersPositive(follower))
      yield { id: other.id, act: (p) => grantWith(p, leader) };
  }
}

/** What took its decision from an item. */
export function decidedWith(item: string, { pairs }: ProcedureBook, find: Find): string[] {
  const followers = pairs.filter(({ leader }) => leader === item).map(({ follower }) => follower);
  return followers.filter((follower) => find(follower)?.memo.decidedWith !== undefined);
}
