import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useActorName, useWords } from '../api/words';
import { useDays } from '../marks/day';
import { Due } from '../marks/due';
import { LightMark } from '../marks/light';

type Clock = Schemas['ClockView'];

/** 时限: what runs, what stands still and why, and what was not kept. */
export function Clocks({ clocks }: { readonly clocks: readonly Clock[] }) {
  const { t } = useTranslation();
  const lapsed = clocks.filter(({ state }) => state === 'lapsed');
  return (
    <>
      <h2>{t('step.clocks')}</h2>
      {clocks.length === 0 && <p className="quiet">{t('step.no-clocks')}</p>}
      <ClockList clocks={clocks.filter(({ state }) => state !== 'lapsed')} />
      {lapsed.length > 0 && (
        <details className="step-lapsed">
          <summary>{t('clock.those-lapsed', { count: lapsed.length })}</summary>
          <ClockList clocks={lapsed} />
        </details>
      )}
    </>
  );
}

function ClockList({ clocks }: { readonly clocks: readonly Clock[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ul className="clocks">
      {clocks.map((clock, i) => (
        <li
          key={`${clock.clock}${clock.against.code}${clock.triggerOn}${clock.dueOn}${i}`}
          className={`clock clock-${clock.state}`}
        >
          <span>
            {words('clock', clock.clock)} <span className="quiet">{t(`clock.${clock.state}`)}</span>
          </span>
          <span>
            <LightMark light={clock.light} word={false} /> <Due clock={clock} />
          </span>
          <ClockHistory clock={clock} />
        </li>
      ))}
    </ul>
  );
}

/** From when it counts, what stopped it in between and on what basis, and by what it was prolonged. */
function ClockHistory({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const days = useDays();
  const actor = useActorName();
  const { against, excluded, extendedBy, triggerOn } = clock;
  const who = against.kind === 'department' ? actor(`dept:${against.code}`) : actor('applicant');
  return (
    <ul className="step-clock-history quiet">
      <li>{t('clock.from', { who, day: days.day(triggerOn) })}</li>
      {excluded.map((pause) => (
        <li key={pause.after}>
          {t('clock.pause', {
            from: days.day(pause.after),
            to: days.day(pause.through),
            basis: pause.basis,
          })}
        </li>
      ))}
      {extendedBy > 0 && <li>{t('clock.extended', { count: extendedBy })}</li>}
      {clock.state === 'paused' && <li>{t('clock.stands-still')}</li>}
    </ul>
  );
}
