import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useActorName, useWords } from '../api/words';
import { useDays } from '../marks/day';
import { useListed } from '../language/listed';

type Fact = Schemas['RecordedFactView'];

/** What a fact says beside its name. */
export function useFactSays(): (fact: Fact) => string {
  const days = useDays();
  const words = useWords();
  const { t } = useTranslation();
  const listed = useListed();
  const text = (value: unknown): string => listed.names([value].flat().map(String));
  const materials = (value: unknown): string =>
    listed.names([value].flat().map((code) => words('material', String(code))));
  /** In the order in which it is said; what is not here is for machines. */
  const says: Readonly<Record<string, (value: unknown) => string>> = {
    reason: text,
    dueOn: (value) => `→ ${days.day(String(value))}`,
    clock: (value) => words('clock', String(value)),
    level: (value) => t(typeof value === 'string' ? `light.${value}` : `problems.level.${String(value)}`),
    mode: (value) => t(`mode.${String(value)}`),
    materials,
    material: materials,
    ref: materials,
    deferred: (value) => t('fact.deferred', { materials: materials(value) }),
    department: (value) => words('department', String(value)),
    person: text,
    measure: text,
    amount: (value) => t('money.wan', { amount: (Number(value) / 10_000).toFixed(2) }),
    share: (value) => `${Math.round(Number(value) * 100)}%`,
    ground: text,
  };
  return ({ fact, data }) =>
    Object.entries(says)
      .filter(([key]) => isSayable(data[key]) && !(key === 'level' && isOtherLevel(fact, data[key])))
      .map(([key, say]) => say(data[key]))
      .join(' · ');
}

/** Letters have levels that have names; how far up a problem has gone is said by who has it. */
const isOtherLevel = (fact: string, level: unknown): boolean =>
  typeof level === 'number' && !fact.startsWith('supervision.');

interface ListProps {
  readonly facts: readonly Fact[];
  /** The item of which all of it is told; of another it is said which. */
  readonly of?: string;
}

/** Facts as a line of time: when, what, on which item, by whom, with what it says. */
export function FactList({ facts, of }: ListProps) {
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
            <b>{words('fact', fact.fact)}</b>{' '}
            {fact.item && fact.item !== of && <span className="quiet">{words('item', fact.item)}</span>}{' '}
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
