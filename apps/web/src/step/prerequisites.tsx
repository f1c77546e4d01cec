import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';

export function Prerequisites({ step }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  if (step.prerequisites.length === 0) return null;
  return (
    <>
      <h2>{t('step.prerequisites')}</h2>
      <ul className="plain-list">
        {step.prerequisites.map(({ item, step: id, state, met, blocks }) => (
          <li key={item.code}>
            {met ? '✓ ' : '○ '}
            {id ? <Link to={`/steps/${id}`}>{said(item)}</Link> : said(item)}{' '}
            <span className="quiet">
              {state && words('state', state)} {!met && t(`blocks.${blocks}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
