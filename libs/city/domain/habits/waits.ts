import { isPositive } from '../../../steps/domain/step-file.js';
import type { Scene } from '../habit.js';

/** Its decision waits for another's. */
export function waitsForOthers({ file, step }: Scene): boolean {
  const { code } = step.item;
  const follows = file.book.pairs.filter(({ follower }) => follower === code).map(({ leader }) => leader);
  const ties = (file.book.entries.get(code)?.depends ?? []).filter(
    ({ mode }) => mode === 'DECIDE' || mode === 'HARD',
  );
  return [...ties.map(({ item }) => item), ...follows].some((item) => {
    const standing = file.standing(item);
    return standing !== undefined && standing.state !== 'DROPPED' && !isPositive(standing);
  });
}
