import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';

type Consultation = Schemas['ConsultationView'];

export const useConsultations = (id: string) =>
  useQuery({
    queryKey: ['step', id, 'consultations'],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}/consultations', { params: { path: { id } } })),
  });

/** 征求意见: who was asked, what they said, and who is missing. */
export function Consultations({ step }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  const listed = useListed();
  const words = useWords();
  const { id } = step;
  const { data } = useConsultations(id);
  const asked = data?.consultations ?? [];
  if (asked.length === 0) return null;
  const missing = asked.filter((one) => isMissing(one));
  return (
    <section className="step-consultations" aria-label={t('consult.title')}>
      <h2>{t('consult.title')}</h2>
      {missing.length > 0 && (
        <p>
          {t('consult.missing', {
            who: listed.names(missing.map((one) => words('department', one.department))),
          })}
        </p>
      )}
      <ul className="plain-list">
        {asked.map((one, i) => (
          <li key={`${one.department}${i}`}>
            <Reply consultation={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export const isMissing = ({ opinion, closed, repliedOn }: Consultation): boolean =>
  opinion === null && closed === null && repliedOn === null;

function Reply({ consultation }: { readonly consultation: Consultation }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { department, state, opinion, reason, repliedOn, dueOn, closed } = consultation;
  return (
    <>
      <b>{words('department', department)}</b>{' '}
      <span className={opinion === 'object' ? 'step-unmet' : ''}>
        {opinion ? t(`choice.${opinion}`) : said(closed ?? state)}
      </span>{' '}
      <span className="quiet">
        {repliedOn
          ? t('consult.on', { day: days.day(repliedOn) })
          : t('consult.by', { day: days.day(dueOn) })}
      </span>
      {reason && <p className="step-said">{reason}</p>}
    </>
  );
}
