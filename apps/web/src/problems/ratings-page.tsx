import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { usePages } from '../api/pages';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { useDays } from '../marks/day';
import { LightMark } from '../marks/light';
import { Listed } from '../shell/listed';
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
  const ratings = usePages<Rated>(['ratings', 'bad', state], (after) =>
    answered(api.GET('/api/v1/ratings/bad', { params: { query: { state, after, limit: 50 } } })),
  );
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
      <Listed pages={ratings} empty={t('problems.none.ratings')}>
        <table className="list problems-list">
          <Columns
            names={COLUMNS}
            word={(name) => t(`problems.column.${name}`)}
            look={(name) => `problems-column-${name}`}
          />
          <tbody>
            {ratings.all.map((rated) => (
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
