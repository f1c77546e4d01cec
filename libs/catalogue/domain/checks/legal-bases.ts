import type { CatalogueContent } from '../catalogue.js';
import type { Finding, Path } from '../finding.js';
import type { Item } from '../item.js';

/** A clock is never without a legal or rule reference: not a limit, not its extension, not a promise, not a validity. */
export function clocksWithoutBasis(content: CatalogueContent): readonly Finding[] {
  return content.items.flatMap((item, n) =>
    clocksOf(content, item)
      .filter(({ clauses }) => clauses === 0)
      .map(({ clock, at }): Finding => ({
        code: 'clock-without-basis',
        entry: item.code,
        path: ['items', n, ...at],
        data: { clock },
      })),
  );
}

interface BasedClock {
  readonly clock: string;
  readonly clauses: number;
  readonly at: Path;
}

function clocksOf(content: CatalogueContent, { limit, validity, legal }: Item): readonly BasedClock[] {
  const promised = limit.promised !== null || limit.promisedByType !== undefined;
  return [
    ...(limit.statutory
      ? [{ clock: 'decision', clauses: limit.statutory.basis.length, at: ['limit', 'statutory', 'basis'] }]
      : []),
    ...(limit.extension
      ? [{ clock: 'extension', clauses: limit.extension.basis.length, at: ['limit', 'extension', 'basis'] }]
      : []),
    ...(promised
      ? [{ clock: 'promised', clauses: Math.min(content.promise.basis.length, legal.length), at: ['legal'] }]
      : []),
    ...(validity ? [{ clock: 'validity', clauses: (validity.basis ?? legal).length, at: ['legal'] }] : []),
  ];
}

/**
 * INV-C, 行政许可法 art. 45: hearing, tender, auction, inspection, testing, quarantine, appraisal and expert review stop
 * the clock; anything else only where the item itself is flagged so, with the clause or the practice that it rests on.
 */
export function stopsWithoutBasis(content: CatalogueContent): readonly Finding[] {
  return content.items.flatMap((item, n) =>
    item.clockStops.flatMap(({ procedure, stopsClock, basis }, m): readonly Finding[] => {
      if (!stopsClock || basis.length > 0) return [];
      const path = ['items', n, 'clockStops', m];
      return [{ code: 'stop-without-basis', entry: item.code, path, data: { procedure } }];
    }),
  );
}
