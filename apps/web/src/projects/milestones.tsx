import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';

type Milestone = Schemas['MilestoneStandingView'];

/** 里程碑: what may be done already, and what still stands in the way of the rest. */
export function Milestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  if (milestones.length === 0) return null;
  return (
    <section>
      <h2>{t('project.milestones')}</h2>
      <ul className="cards">
        {milestones.map((milestone) => (
          <li key={milestone.code} className={milestone.reached ? 'card reached' : 'card'}>
            <h3>
              {milestone.reached ? '✓ ' : ''}
              {said(milestone)}
            </h3>
            {milestone.reached ? (
              <p className="done">{t('project.reached')}</p>
            ) : (
              <ul className="blockers">
                {milestone.blockers.slice(0, 8).map(({ item, step, state }) => (
                  <li key={item.code}>
                    {step ? <Link to={`/steps/${step}`}>{said(item)}</Link> : said(item)}{' '}
                    <span className="quiet">{state ? words('state', state) : ''}</span>
                  </li>
                ))}
                {milestone.blockers.length > 8 && (
                  <li className="quiet">
                    {t('project.more-blockers', { count: milestone.blockers.length - 8 })}
                  </li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
