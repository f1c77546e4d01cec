import { useQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useCited } from '../language/cited';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { DateExplained } from '../marks/date-explained';
import type { Item } from './catalogue';
import { usePeriods } from '../language/period';

/** 多久办完: the promise beside the law, what a working day is, and the very day if it were accepted today. */
export function Limits({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const listed = useListed();
  const cited = useCited();
  const said = useSaid();
  const period = usePeriods();
  const { promised, promisedByType, statutory, extension, specialProcedures } = item;
  const stops = specialProcedures.filter(({ stopsClock }) => stopsClock);
  return (
    <>
      <dl className="guide-facts">
        <dt>{t('guide.promise')}</dt>
        <dd>
          {promised === null ? t('guide.no-promise') : <b>{t('unit.WD', { count: promised })}</b>}
          {promised !== null && item.lead.code !== 'JSD' && (
            <IfToday n={promised} unit="WD" basis={cited(item.promiseBasis)} />
          )}
          {promisedByType.length > 0 && (
            <span className="quiet block">
              {listed.clauses(
                promisedByType.map((one) => `${said(one)} ${t('unit.WD', { count: one.promised })}`),
              )}
            </span>
          )}
        </dd>
        <dt>{t('guide.law')}</dt>
        <dd>
          {statutory ? (
            <>
              <b>{period(statutory)}</b> {t(`guide.start.${statutory.start}`)}
              <span className="quiet block">{cited(statutory.basis)}</span>
            </>
          ) : (
            t('guide.no-law')
          )}
        </dd>
        {extension && (
          <>
            <dt>{t('guide.extension')}</dt>
            <dd>
              {t('guide.extended-by', { period: period(extension) })}{' '}
              <span className="quiet">{cited(extension.basis)}</span>
            </dd>
          </>
        )}
      </dl>
      <p className="quiet">{t('guide.working-days')}</p>
      {stops.length > 0 && (
        <>
          <p>{t('guide.stops')}</p>
          <ul>
            {stops.map((stop) => (
              <li key={stop.code}>
                {said(stop)}
                {stop.max !== null &&
                  ` (${t('guide.at-most', { period: period({ n: stop.max, unit: stop.unit }) })})`}{' '}
                <span className="quiet">{cited(stop.basis)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface IfTodayProps {
  readonly n: number;
  readonly unit: 'WD';
  readonly basis: string;
}

/** The calendar says the day, and a click says why it is that one. */
function IfToday({ n, unit, basis }: IfTodayProps) {
  const { t } = useTranslation();
  const days = useDays();
  const { data } = useQuery({
    queryKey: ['deadline', n, unit],
    queryFn: () => answered(api.GET('/api/v1/calendar/deadline', { params: { query: { n, unit } } })),
  });
  if (!data) return null;
  const { dueOn, triggerOn, baseDueOn } = data;
  const clock = {
    n,
    unit,
    dueOn,
    triggerOn,
    basis,
    extendedBy: 0,
    excluded: [],
    explanation: { baseDueOn, days: data.days },
  };
  const until = days.day(dueOn);
  return (
    <span className="guide-today">
      {t('guide.if-today')}{' '}
      <Popover
        trigger="click"
        placement="bottom"
        title={t('guide.promise')}
        content={<DateExplained clock={clock} />}
        classNames={{ root: 'explained' }}
      >
        <button type="button" className="date" aria-label={t('due.why', { until })}>
          {until}
        </button>
      </Popover>
    </span>
  );
}
