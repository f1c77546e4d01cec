import type { CatalogueContent } from '../catalogue.js';
import type { Finding, Path } from '../finding.js';
import type { Limit } from '../item.js';

/** A promise is never longer than the limit. */
export function promises(content: CatalogueContent): readonly Finding[] {
  return content.items.flatMap((item, n) =>
    promisesOf(item.limit).flatMap(({ wd, at }) => {
      const path = ['items', n, 'limit', ...at];
      return excessesOf(item.limit, wd).map((excess): Finding => ({ ...excess, entry: item.code, path }));
    }),
  );
}

function promisesOf(limit: Limit): readonly { readonly wd: number; readonly at: Path }[] {
  return [
    ...(limit.promised === null ? [] : [{ wd: limit.promised, at: ['promised'] }]),
    ...Object.entries(limit.promisedByType ?? {}).map(([type, wd]) => ({ wd, at: ['promisedByType', type] })),
  ];
}

/**
 * 备案 takes effect with complete information (核准备案条例 art. 13): a promise there is about handing over the certificate
 * and is not held against the limit. Where a special law says plain 日, the promise must also fit into that many
 * calendar days (T-11): five working days to a week.
 */
function excessesOf({ statutory }: Limit, promised: number): readonly Pick<Finding, 'code' | 'data'>[] {
  if (!statutory || statutory.unit !== 'WD' || statutory.start === 'COMPLETE_INFO') return [];
  const strict = statutory.strictCalendarDays;
  const fits = strict === undefined ? promised : Math.floor((strict * 5) / 7);
  return [
    ...(promised > statutory.n
      ? [{ code: 'promise-above-limit' as const, data: { promised, limit: statutory.n } }]
      : []),
    ...(promised > fits
      ? [
          {
            code: 'promise-beyond-calendar-days' as const,
            data: { promised, calendarDays: strict ?? 0, fits },
          },
        ]
      : []),
  ];
}
