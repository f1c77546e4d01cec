import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Schemas } from '../api/client';
import { useActorName, useWords } from '../api/words';
import { useDays } from '../marks/day';
import type { Causes } from './causes';
import { useFactSays } from './fact-list';

type Fact = Schemas['RecordedFactView'];

interface LineProps {
  readonly facts: readonly Fact[];
  /** Also those that are not shown: a cause may be of another kind. */
  readonly all: readonly Fact[];
  readonly causes: Causes;
}

/** Facts, each with what set it off: a click leads there. */
export function CausalLine({ facts, all, causes }: LineProps) {
  const days = useDays();
  const words = useWords();
  const actor = useActorName();
  const says = useFactSays();
  const bySeq = new Map(all.map((fact) => [fact.seq, fact]));
  const shown = new Set(facts.map(({ seq }) => seq));
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash, facts]);
  return (
    <ol className="causal">
      {facts.map((fact) => {
        const cause = bySeq.get(causes.get(fact.seq) ?? -1);
        return (
          <li
            key={fact.seq}
            id={`fact-${fact.seq}`}
            className={lookOf(cause !== undefined, hash === `#fact-${fact.seq}`)}
          >
            <span className="seq">{fact.seq}</span>
            <time dateTime={fact.at}>{days.instant(fact.at)}</time>
            <span>
              <b>{words('fact', fact.fact)}</b>{' '}
              {fact.item &&
                (fact.step ? (
                  <Link to={`/steps/${fact.step}`}>{words('item', fact.item)}</Link>
                ) : (
                  words('item', fact.item)
                ))}{' '}
              {says(fact)}
              {cause && (
                <span className="because quiet">
                  <CauseLink cause={cause} isShown={shown.has(cause.seq)} />
                </span>
              )}
            </span>
            <span className="quiet">{actor(fact.actor)}</span>
          </li>
        );
      })}
    </ol>
  );
}

const lookOf = (follows: boolean, isSought: boolean): string =>
  `${follows ? 'follows' : ''}${isSought ? ' sought' : ''}`;

/** To what is filtered away leads the whole line. */
function CauseLink({ cause, isShown }: { readonly cause: Fact; readonly isShown: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const said = t('timeline.because', { what: words('fact', cause.fact), seq: cause.seq });
  const there = `#fact-${cause.seq}`;
  const { search } = useLocation();
  return <Link to={{ search: isShown ? search : '', hash: there }}>{said}</Link>;
}
