import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import { useActorName, useWords } from '../api/words';
import { useDays } from '../marks/day';
import { Trouble } from '../shell/trouble';

interface HappeningsProps {
  readonly since: string;
  /** Another time, another list. */
  readonly now: string;
}

/** What happened meanwhile in all projects, the newest first. */
export function Happenings({ since, now }: HappeningsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const actor = useActorName();
  const days = useDays();
  const facts = useQuery({
    queryKey: ['sandbox-facts', since, now],
    queryFn: () => answered(api.GET('/api/v1/sandbox/facts', { params: { query: { since, limit: 300 } } })),
    placeholderData: (before) => before,
  });
  return (
    <>
      <h2>
        {t('sandbox.happened')} <span className="quiet">{facts.data?.length ?? ''}</span>
      </h2>
      {facts.isError && <Trouble error={facts.error} />}
      {facts.data?.length === 0 && <Empty description={t('sandbox.happened.none')} />}
      <ul className="sandbox-facts" aria-live="polite">
        {facts.data?.map((fact) => (
          <li key={`${fact.project.id}-${fact.seq}`}>
            <time dateTime={fact.at}>{days.instant(fact.at)}</time>
            <span>
              <b>{words('fact', fact.fact)}</b> {fact.item}
              <span className="quiet block">
                <Link to={`/projects/${fact.project.id}`}>{fact.project.name}</Link> · {actor(fact.actor)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
