import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';
import { mayBeDecidedBySilence, type Item } from '../item.js';

/**
 * INV-E: a silent department never grants a safety, environment, security or fire licence. And only a filing takes
 * effect with complete information (核准备案条例 art. 13).
 */
export function silence(content: CatalogueContent): readonly Finding[] {
  return content.items.flatMap((item, n): readonly Finding[] =>
    maySayNothing(item)
      ? []
      : [
          {
            code: 'silence-cannot-approve',
            entry: item.code,
            path: ['items', n, 'tacit'],
            data: { tacit: item.tacit },
          },
        ],
  );
}

function maySayNothing(item: Item): boolean {
  const { tacit, kind } = item;
  if (tacit === 'LOCAL_PILOT') return mayBeDecidedBySilence(item);
  return tacit !== 'DEEMED_ON_COMPLETE' || kind === 'FILING';
}
