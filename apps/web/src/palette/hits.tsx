import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hit } from './found';

interface HitsProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly at: number;
  readonly isBusy: boolean;
  readonly onAt: (at: number) => void;
  readonly onGo: (hit: Hit) => void;
}

/** What was found, of which one is chosen. */
export function Hits({ id, hits, at, isBusy, onAt, onGo }: HitsProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  if (hits.length === 0) return null;
  return (
    <ul id={id} role="listbox" aria-label={t('palette.found')} aria-busy={isBusy} className="palette-hits">
      {hits.map((hit, i) => (
        <li
          key={hit.to}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === at}
          onMouseMove={() => onAt(i)}
          onClick={() => onGo(hit)}
        >
          <span className="quiet">{t(`palette.${hit.kind}`)}</span>
          <span>
            {hit.name}
            {hit.about && <span className="quiet block">{hit.about}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
