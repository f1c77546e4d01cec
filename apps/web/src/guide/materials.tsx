import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSaid } from '../language/said';
import type { Item } from './catalogue';
import { usePeriods } from '../language/period';

const FETCHED = ['SHARED', 'RESULT'];

/** 要什么材料: what is handed in, what may come later and until when, and what nobody is asked for since it is there already. */
export function Materials({ item: { materials } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const asked = materials.filter(({ source }) => !FETCHED.includes(source));
  const fetched = materials.filter(({ source }) => FETCHED.includes(source));
  return (
    <>
      {asked.length === 0 ? <p>{t('guide.nothing-asked')}</p> : <Asked materials={asked} />}
      {fetched.length > 0 && (
        <>
          <p>{t('guide.fetched')}</p>
          <Fetched materials={fetched} />
        </>
      )}
    </>
  );
}

type Material = Item['materials'][number];

function Asked({ materials }: { readonly materials: readonly Material[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <table className="list guide-materials">
      <thead>
        <tr>
          {['material', 'from', 'role', 'later'].map((column) => (
            <th key={column} scope="col" className={`guide-column-${column}`}>
              {t(`guide.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {materials.map((material) => (
          <tr key={material.code}>
            <td>
              {said(material)}
              {material.condition && (
                <span className="quiet block">
                  {t('guide.only-if', { condition: said(material.condition) })}
                </span>
              )}
            </td>
            <td>{t(`guide.source.${material.source}`)}</td>
            <td>{t(`guide.role.${material.role}`)}</td>
            <td>
              <Later material={material} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 容缺: whether it may come later, and until when. */
function Later({ material: { deferrable, supplyBy } }: { readonly material: Material }) {
  const { t } = useTranslation();
  const period = usePeriods();
  if (!deferrable) return <>{t('guide.not-later')}</>;
  if (supplyBy?.milestone) return <>{t(`guide.milestone.${supplyBy.milestone}`)}</>;
  if (supplyBy?.n && supplyBy.unit)
    return <>{t('guide.later', { period: period({ n: supplyBy.n, unit: supplyBy.unit }) })}</>;
  return <>{t('guide.later-by-rule')}</>;
}

function Fetched({ materials }: { readonly materials: readonly Material[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <ul>
      {materials.map((material) => (
        <li key={material.code}>
          {said(material)}
          {material.producedBy && (
            <span className="quiet">
              {' '}
              {t('guide.result-of')}{' '}
              <Link to={`/guide/${material.producedBy.code}`}>{said(material.producedBy)}</Link>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
