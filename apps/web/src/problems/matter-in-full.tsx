import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useActorName } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { Due } from '../marks/due';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';
import { FactList } from '../projects/fact-list';
import { MatterActs } from './matter-acts';
import { HowOften, LedBy } from './matter-words';

type Full = Schemas['MatterInFullView'];

interface FullProps {
  readonly matter: Full;
  readonly told: Readonly<Record<string, string>>;
  readonly back: string;
}

/** One of them: what is wrong, who has it and until when, what may be done about it, and how it came to stand so. */
export function MatterInFull({ matter, told, back }: FullProps) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <>
      <Head matter={matter} back={back} />
      <div className="problems-desk">
        <section aria-label={t('problems.history')}>
          <h2>{t('problems.said')}</h2>
          <p className="problems-said">{said(matter.said)}</p>
          <h2>{t('problems.history')}</h2>
          <FactList facts={matter.history} />
        </section>
        <aside aria-label={t('problems.acts')}>
          <h2>{t('problems.who')}</h2>
          <Owner matter={matter} />
          <h2>{t('problems.acts')}</h2>
          {matter.endedAt === null ? (
            <MatterActs project={matter.project.id} acts={matter.acts} told={told} />
          ) : (
            <p className="quiet">{t('problems.is-over')}</p>
          )}
        </aside>
      </div>
    </>
  );
}

function Head({ matter, back }: Pick<FullProps, 'matter' | 'back'>) {
  const { t } = useTranslation();
  const said = useSaid();
  const actor = useActorName();
  const days = useDays();
  return (
    <header className="page-head">
      <div>
        <p className="quiet">
          <Link to={back}>{t('problems.back')}</Link>
          {' · '}
          <Link to={`/projects/${matter.project.id}`}>{matter.project.name}</Link>
          {matter.item && ` · ${said(matter.item)}`}
        </p>
        <h1>
          {matter.number} {said(matter.category)}
        </h1>
        <p>
          <span className="state">{said(matter.state)}</span>
          {matter.class &&
            ` · ${t('problems.class-of', { class: matter.class.code, means: said(matter.class) })}`}
          {matter.light !== null && (
            <>
              {' · '}
              <LightMark light={matter.light} />
            </>
          )}
        </p>
        <p className="quiet">
          {t('problems.raised', { who: actor(matter.raisedBy), at: days.instant(matter.raisedAt) })}
          {(matter.timesOverdue > 0 || matter.timesReopened > 0) && ' · '}
          <HowOften matter={matter} />
        </p>
      </div>
    </header>
  );
}

/** 责任方 and 承办单位, with the limits that run, each of which says why it is that day. */
function Owner({ matter }: Pick<FullProps, 'matter'>) {
  const { t } = useTranslation();
  return (
    <>
      {matter.holders.length > 0 && (
        <p>
          {t('problems.with')}{' '}
          {matter.holders.map((holder, i) => (
            <span key={i}>
              {i > 0 && '、'}
              <HolderName holder={holder} />
            </span>
          ))}
        </p>
      )}
      {matter.department ? (
        <p>
          <LedBy matter={matter} />
        </p>
      ) : (
        <p className="quiet">{t('problems.no-owner')}</p>
      )}
      <ul className="clocks">
        {matter.clocks.map((clock) => (
          <li key={`${clock.triggerOn}${clock.dueOn}${clock.state}`} className="clock">
            <span>{t(`problems.clock.${clock.state}`)}</span>
            <span>
              <LightMark light={clock.light} word={false} /> <Due clock={clock} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
