import type { LivesReport } from './run-lives.js';

/** What a run of lives has shown, for a terminal. */
export function sayReport({ lives, acts, facts, failed, coverage }: LivesReport, seconds: number): string {
  const share = ((100 * coverage.taken) / coverage.declared).toFixed(1);
  const lines = [
    `${lives} lives, ${acts} commands, ${facts} facts in ${seconds.toFixed(0)} s`,
    `transitions taken: ${coverage.taken} of ${coverage.declared} (${share} %)`,
    ...(coverage.never.length > 0 ? [`never taken: ${coverage.never.join(', ')}`] : []),
    ...failed.flatMap(({ seed, broken }) => broken.map((what) => `seed ${seed} broke ${what}`)),
    failed.length === 0
      ? 'every invariant held in every life'
      : `${failed.length} lives broke an invariant; --seed N --lives 1 lives one again`,
  ];
  return lines.join('\n');
}
