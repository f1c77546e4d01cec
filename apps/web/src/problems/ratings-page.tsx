import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { LightMark } from '../marks/light';
import { Listed } from './more';
import { Sections } from './sections';
import './problems.css';

type Rated = Schemas['BadRatingView'];

const STATES = ['R_BAD', 'R_CONTACTED', 'R_APPEAL', 'R_FIXED'] as const;
const COLUMNS = ['light', 'due', 'item', 'project', 'office', 'state'] as const;

/** 差评整改: what was rated badly and is not put right yet. How badly is not told to the officers who were rated. */
export default function RatingsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((one) => one === search.get('state'));
  const ratings = useInfiniteQuery({
    queryKey: ['ratings', 'bad', state],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/ratings/bad', { params: { query: { state, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
  const found: readonly Rated[] = ratings.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.problems')}</h1>
      </div>
      <Sections />
      <div className="tabs" role="group" aria-label={t('problems.tabs')}>
        <button type="button" aria-pressed={state === undefined} onClick={() => setSearch({})}>
          {t('inbox.all')}
        </button>
        {STATES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === state}
            onClick={() => setSearch({ state: one })}
          >
            {t(`problems.rating.${one}`)}
          </button>
        ))}
      </div>
      <Listed pages={ratings} count={found.length} empty={t('problems.none.ratings')}>
        <table className="list problems-list">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={`problems-column-${column}`}>
                  {t(`problems.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((rated) => (
              <RatedRow key={rated.id} rated={rated} />
            ))}
          </tbody>
        </table>
      </Listed>
    </>
  );
}

function RatedRow({ rated }: { readonly rated: Rated }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  return (
    <tr>
      <td>{rated.light === null ? <span className="quiet">–</span> : <LightMark light={rated.light} />}</td>
      <td>
        {rated.dueOn ? <b>{days.day(rated.dueOn)}</b> : <span className="quiet">{t('due.none')}</span>}
        {rated.task && <span className="quiet block">{said(rated.task)}</span>}
      </td>
      <td>
        <Link to={`/steps/${rated.id}`}>{said(rated.item)}</Link>
        <span className="quiet block">{t('problems.rated', { day: days.day(rated.ratedOn) })}</span>
      </td>
      <td>{rated.project.name}</td>
      <td>
        {words('region', rated.region)} {said(rated.department)}
      </td>
      <td>
        {said(rated.state)}
        {rated.level && <span className="quiet block">{said(rated.level)}</span>}
        {rated.reason && <span className="quiet block">{rated.reason}</span>}
      </td>
    </tr>
  );
}
