import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useActorName, useWords } from '../api/words';
import { useDays } from '../marks/day';
import { useListed } from '../language/listed';

type Fact = Schemas['RecordedFactView'];

const TOLD = [
  'reason',
  'dueOn',
  'clock',
  'level',
  'mode',
  'materials',
  'department',
  'amount',
  'share',
  'ground',
];

/** What a fact says beside its name. */
export function useFactSays(): (fact: Fact) => string {
  const days = useDays();
  const words = useWords();
  const { t } = useTranslation();
  const listed = useListed();
  const say = (key: string, value: unknown): string => {
    if (key === 'clock') return words('clock', String(value));
    if (key === 'level' && typeof value === 'string') return t(`light.${value}`);
    if (key === 'mode') return t(`mode.${String(value)}`);
    if (key === 'department') return words('department', String(value));
    if (key === 'dueOn') return `→ ${days.day(String(value))}`;
    return Array.isArray(value) ? listed.names(value.map(String)) : String(value);
  };
  return ({ data }) =>
    TOLD.filter((key) => isSayable(data[key]))
      .map((key) => say(key, data[key]))
      .join(' · ');
}

/** Facts as a line of time: when, what, on which item, by whom, with what it says. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const days = useDays();
  const words = useWords();
  const actor = useActorName();
  const says = useFactSays();
  return (
    <ol className="facts">
      {facts.map((fact) => (
        <li key={fact.seq} className={fact.actor === 'system' ? 'fact by-time' : 'fact'}>
          <time dateTime={fact.at}>{days.instant(fact.at)}</time>
          <span>
            <b>{words('fact', fact.fact)}</b> {fact.item && <span className="quiet">{fact.item}</span>}{' '}
            {says(fact)}
          </span>
          <span className="quiet">{actor(fact.actor)}</span>
        </li>
      ))}
    </ol>
  );
}

const isSayable = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((one) => typeof one === 'string')
    : ['string', 'number', 'boolean'].includes(typeof value);
