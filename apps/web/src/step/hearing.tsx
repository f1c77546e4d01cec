import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';

const DATES = ['noticedOn', 'requestBy', 'requestedOn', 'holdBy', 'on', 'heldOn'] as const;

/** 听证: told of, asked for, called, held; there once somebody was told of it. */
export function Hearing({ step: { id } }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  const { data } = useQuery({
    queryKey: ['step', id, 'hearing'],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}/hearing', { params: { path: { id } } })),
  });
  const hearing = data?.hearing;
  if (!hearing) return null;
  return (
    <section aria-label={t('hearing.title')}>
      <h2>
        {t('hearing.title')} <span className="quiet">{said(hearing.state)}</span>
      </h2>
      <dl className="step-dates">
        {DATES.map((date) => {
          const day = hearing[date];
          return day ? (
            <div key={date}>
              <dt>{t(`hearing.${date}`)}</dt>
              <dd>{days.day(day)}</dd>
            </div>
          ) : null;
        })}
      </dl>
      {hearing.place && <p className="quiet">{hearing.place}</p>}
    </section>
  );
}
