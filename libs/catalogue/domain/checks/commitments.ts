import type { CatalogueContent } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { Item } from '../item.js';

/** What lies in these domains has to say under which exclusion it falls. */
const ALWAYS_EXCLUDED = ['security', 'environment', 'fire', 'emergency', 'seismic'];

/**
 * 国办发〔2020〕42号: what concerns security, secrets, the environment, health, life or property is not decided on the
 * applicant's word, neither by its letter nor by a class or a shared assessment, unless a national rule says so.
 */
export function commitments({ items, legend }: CatalogueContent): readonly Finding[] {
  return items.flatMap((item, n): readonly Finding[] => {
    const { exclusion, domain, code: entry } = item;
    const path = ['items', n, 'exclusion'];
    if (!exclusion) {
      const missing = ALWAYS_EXCLUDED.includes(domain);
      return missing ? [{ code: 'exclusion-missing', entry, path: ['items', n], data: { domain } }] : [];
    }
    const unknown = exclusion.grounds.filter((ground) => !(ground in (legend.exclusions ?? {})));
    const grounds = exclusion.grounds.join(', ');
    return [
      ...unknown.map((ground): Finding => ({ code: 'exclusion-unknown', entry, path, data: { ground } })),
      ...(exclusion.unless.length === 0 && mayBeDecidedOnCommitment(item)
        ? [{ code: 'excluded-on-commitment' as const, entry, path, data: { grounds } }]
        : []),
    ];
  });
}

const mayBeDecidedOnCommitment = ({ commitment, variants, regionalAssessment }: Item): boolean =>
  commitment !== 'NONE' ||
  regionalAssessment?.effect === 'COMMIT' ||
  (variants ?? []).some((variant) => variant.decidedOnCommitment);
