import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import type { Item } from './catalogue';

/** 哪些项目要办: by the type of the project, and on what condition. */
export function Conditions({ item: { applies, condition, variants, mergedWith } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <>
      {condition && <p>{t('guide.only-if', { condition: said(condition) })}</p>}
      <ul className="guide-types">
        {applies.map((one) => (
          <li key={one.code} className={`guide-applies-${one.applies}`}>
            <span aria-hidden="true">{{ R: '●', C: '◐', M: '○', N: '–' }[one.applies]}</span> {said(one)}
            <span className="quiet block">{said(one.meaning)}</span>
          </li>
        ))}
      </ul>
      {variants.length > 0 && (
        <>
          <p>{t('guide.variants')}</p>
          <ul>
            {variants.map((variant) => (
              <li key={variant.code}>
                {said(variant)} <span className="quiet">{said(variant.condition)}</span>
                {variant.decidedOnCommitment && <span className="tag">{t('guide.on-commitment')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {mergedWith.length > 0 && (
        <p>
          {t('guide.merged')}{' '}
          {mergedWith.map((other, i) => (
            <span key={other.code}>
              {i > 0 && '、'}
              <Link to={`/guide/${other.code}`}>{said(other)}</Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** 先办什么: what has to be granted before it can be applied for, or decided. */
export function Prerequisites({ item: { depends } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const listed = useListed();
  const said = useSaid();
  return (
    <ul>
      {depends.map((edge) => (
        <li key={`${edge.code}${edge.mode.code}${edge.condition?.code ?? ''}`}>
          <Link to={`/guide/${edge.code}`}>{said(edge)}</Link>{' '}
          <span className="quiet">{said(edge.mode)}</span>
          {[
            ...[edge.condition, edge.fact].map((one) => one && t('guide.only-if', { condition: said(one) })),
            edge.types.length > 0 && t('guide.only-for', { types: listed.names(edge.types.map(said)) }),
          ]
            .filter((words) => typeof words === 'string')
            .map((words) => (
              <span key={words} className="quiet">
                {t('guide.aside', { words })}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
