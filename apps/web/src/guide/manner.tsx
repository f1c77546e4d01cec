import { useTranslation } from 'react-i18next';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import type { Item } from './catalogue';
import { usePeriods } from '../language/period';

/** 怎么办: whether materials may come later, whether a promise will do, and what silence means. */
export function Manner({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const listed = useListed();
  const said = useSaid();
  const { tolerance, commitment, tacit, exclusion, regionalAssessment } = item;
  return (
    <dl className="guide-facts">
      <dt>{t('guide.tolerance')}</dt>
      <dd>{t(tolerance ? 'guide.tolerance-yes' : 'guide.tolerance-no')}</dd>
      <dt>{t('guide.commitment')}</dt>
      <dd>
        {said(commitment)}
        {exclusion && exclusion.grounds.length > 0 && (
          <span className="quiet block">
            {t('guide.excluded', { grounds: listed.names(exclusion.grounds.map(said)) })}
          </span>
        )}
      </dd>
      <dt>{t('guide.tacit')}</dt>
      <dd>{said(tacit)}</dd>
      {regionalAssessment && (
        <>
          <dt>{t('guide.park')}</dt>
          <dd>
            {said(regionalAssessment)} · {t(`guide.effect.${regionalAssessment.effect}`)}
          </dd>
        </>
      )}
    </dl>
  );
}

export function Results({ item: { results, validity } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const listed = useListed();
  const said = useSaid();
  const period = usePeriods();
  return (
    <>
      {results.length === 0 ? <p>{t('guide.no-results')}</p> : <p>{listed.names(results.map(said))}</p>}
      {validity && (
        <p className="quiet">
          {t('guide.valid', { period: period({ n: validity.n, unit: validity.unit }) })}
        </p>
      )}
    </>
  );
}

export function Legal({ item: { legal } }: { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <ul>
      {legal.map((one) => (
        <li key={`${one.source}${one.article}`}>
          {one.title} {/^\d/.test(one.article) ? t('guide.article', { article: one.article }) : one.article}
        </li>
      ))}
    </ul>
  );
}
