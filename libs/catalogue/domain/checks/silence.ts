import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { Item } from '../item.js';

const NEVER_BY_SILENCE = ['security', 'environment', 'fire', 'emergency', 'seismic'];

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

function maySayNothing({ tacit, domain, kind }: Item): boolean {
  if (tacit === 'LOCAL_PILOT') return !NEVER_BY_SILENCE.includes(domain);
  return tacit !== 'DEEMED_ON_COMPLETE' || kind === 'FILING';
}
