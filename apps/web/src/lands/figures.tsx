import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../language/said';
import { useLandFigures, useLandFilter } from './lands-query';
import { inTenThousands, Money } from './money';

/** The parts of the time that is left, and what a click on each asks for. */
const PARTS = [
  { code: 'over', within: '-1', beyond: null },
  { code: '30', within: '30', beyond: '-1' },
  { code: '90', within: '90', beyond: '30' },
  { code: '180', within: '180', beyond: '90' },
  { code: 'later', within: null, beyond: '180' },
] as const;

const ofUrl = (days: number | undefined): string | null => (days === undefined ? null : String(days));

/** 面临不予退还多少: the one figure that matters, and how it is spread over the time that is left. */
export function Figures() {
  const { t } = useTranslation();
  const said = useSaid();
  const { filter, narrow } = useLandFilter();
  const { data, isError } = useLandFigures({ ...filter, within: undefined, beyond: undefined });
  // The list below says what is wrong, and what to do about it.
  if (isError) return null;
  if (!data) return <Skeleton active className="lands-figures-waiting" paragraph={{ rows: 2 }} />;
  const sums = new Map(data.byDue.map((sum) => [sum.group.code, sum]));
  return (
    <section className="lands-figures" aria-label={t('lands.figures')}>
      <div className="lands-total">
        <span className="quiet">{t('lands.at-risk')}</span>
        <b className="lands-total-figure">
          <Money yuan={data.all.atRisk} /> <small>{t('lands.unit')}</small>
        </b>
        <span className="quiet">
          {t('lands.of', { count: data.all.lands })} <Money yuan={data.all.paid} /> {t('lands.unit')}
        </span>
      </div>
      <ul className="lands-parts">
        {PARTS.map(({ code, within, beyond }) => {
          const sum = sums.get(code);
          const isChosen = ofUrl(filter.within) === within && ofUrl(filter.beyond) === beyond;
          return (
            <li key={code} className={`lands-part lands-part-${code}`}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => narrow(isChosen ? { within: null, beyond: null } : { within, beyond })}
              >
                <span>{sum ? said(sum.group) : t(`lands.due.${code}`)}</span>
                <b>{t('lands.count', { count: sum?.lands ?? 0 })}</b>
                <span className="quiet">{t('lands.risk', { wan: inTenThousands(sum?.atRisk ?? 0) })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
