import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';

type Rating = Schemas['RatingView'];

/** 国办发〔2019〕51号: 不满意, 非常不满意. */
export const BAD = 2;

/** 差评整改回访: what was said of the service; and of a bad word who answers for it until when, and what has come of it. */
export function Rated({ rating }: { readonly rating: Rating }) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  const { level, state, reason, measures, satisfied } = rating;
  const when = (name: string, doneOn: string | null, by: string | null): string | null => {
    if (doneOn) return t('applicant.rating.done', { day: days.day(doneOn) });
    return by && t(`applicant.rating.${name}-by`, { day: days.day(by) });
  };
  const lines: readonly (readonly [string, string | null])[] = [
    ['reason', reason],
    ['state', state && said(state)],
    ['contact', when('contact', rating.contactedOn, rating.contactBy)],
    ['appeal', rating.appealedOn && when('review', null, rating.reviewBy)],
    ['rectify', when('rectify', rating.rectifiedOn, rating.rectifyBy)],
    ['measures', measures],
    ['visit', when('visit', rating.visitedOn, null)],
    ['satisfied', satisfied === null ? null : t(`applicant.rating.${satisfied ? 'content' : 'not-content'}`)],
  ];
  const title = t('applicant.rated', { level: level && said(level) });
  // A good word asks nothing of anybody.
  if (Number(level?.code) > BAD) return <p className="quiet">{title}</p>;
  return (
    <section className="applicant-part" aria-label={t('applicant.rate')}>
      <h2>{title}</h2>
      <dl className="applicant-paper">
        {lines.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{t(`applicant.rating.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
