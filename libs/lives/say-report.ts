import type { LivesReport } from './run-lives.js';
import { NOT_BY_THE_DOOR } from './not-by-the-door.js';

/** What a run of lives has shown, for a terminal. */
export function sayReport({ lives, acts, facts, failed, coverage }: LivesReport, seconds: number): string {
  const share = ((100 * coverage.taken) / coverage.declared).toFixed(1);
  const open = coverage.never.filter((id) => !(id in NOT_BY_THE_DOOR));
  const shut = coverage.never.filter((id) => id in NOT_BY_THE_DOOR);
  const lines = [
    `${lives} lives, ${acts} commands, ${facts} facts in ${seconds.toFixed(0)} s`,
    `transitions taken: ${coverage.taken} of ${coverage.declared} (${share} %)`,
    ...(open.length > 0 ? [`never taken: ${open.join(', ')}`] : []),
    ...shut.map((id) => `not by the door: ${id}, ${NOT_BY_THE_DOOR[id] ?? ''}`),
    ...failed.flatMap(({ seed, broken }) => broken.map((what) => `seed ${seed} broke ${what}`)),
    failed.length === 0
      ? 'every invariant held in every life'
      : `${failed.length} lives broke an invariant; --seed N --lives 1 lives one again`,
  ];
  return lines.join('\n');
}
