import { useTranslation } from 'react-i18next';
import { useActorName, useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import type { DayOfRun, EntryEvent, FactEvent } from './days-of-run';

/** What happened on a day, and how everything stood in the evening. */
export function RunDay({ day }: { readonly day: DayOfRun }) {
  const { t } = useTranslation();
  const say = useDays();
  return (
    <>
      <h3 aria-live="polite">{say.day(day.day)}</h3>
      <ul className="sandbox-facts">
        {day.happened.map((event) =>
          event.kind === 'fact' ? (
            <FactLine key={`f${event.seq}`} fact={event} />
          ) : (
            <EntryLine key={`e${event.line}`} entry={event} />
          ),
        )}
      </ul>
      <h3>{t('rehearsal.states')}</h3>
      <States day={day} />
    </>
  );
}

function FactLine({ fact }: { readonly fact: FactEvent }) {
  const words = useWords();
  const actor = useActorName();
  const said = useSaid();
  return (
    <li>
      <time dateTime={fact.at}>{fact.at.slice(11, 16)}</time>
      <span>
        <b>{words('fact', fact.fact)}</b> {fact.item} <span className="quiet">{actor(fact.actor)}</span>
        <span className="quiet block">{said(fact.data)}</span>
      </span>
    </li>
  );
}

/** What somebody did, before the facts that it led to; or was refused, and by which clause. */
function EntryLine({ entry }: { readonly entry: EntryEvent }) {
  const { t } = useTranslation();
  const actor = useActorName();
  const said = useSaid();
  const { command, refusal } = entry;
  if (!command) return null;
  return (
    <li className={entry.asWritten ? 'sandbox-entry' : 'sandbox-entry sandbox-otherwise'}>
      <time dateTime={entry.at}>{entry.at.slice(11, 16)}</time>
      <span>
        ▶ {actor(command.as)}: {said(command)} {command.item}
        {refusal && (
          <span className="block">
            {t('rehearsal.refused')} {said(refusal)} <span className="quiet">{refusal.clause}</span>
          </span>
        )}
        {!entry.asWritten && (
          <span className="block light-red">
            ✗ {t('rehearsal.otherwise')} {t('draft.line', { line: entry.line })}
          </span>
        )}
      </span>
    </li>
  );
}

function States({ day }: { readonly day: DayOfRun }) {
  const words = useWords();
  return (
    <ul className="sandbox-states">
      {Object.entries(day.states)
        .filter(([, state]) => state !== 'locked')
        .map(([item, state]) => (
          <li key={item} className={day.changed.has(item) ? 'sandbox-changed' : ''}>
            {item} <b>{words('state', state)}</b>
          </li>
        ))}
    </ul>
  );
}
