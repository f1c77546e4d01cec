import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { Held } from './held';
import { shareOf, type Figures, type Group } from './queries';
import { useFilter, type Filter } from './use-filter';

interface TableProps {
  readonly by: string;
  readonly board: Schemas['BottlenecksView'];
}

const COLUMNS = ['group', 'flow', 'department', 'applicant', 'others', 'promise', 'open'] as const;

/** Who had it for how long, against promise and law, and what is there now; each number leads to its cases. */
export function GroupTable({ by, board }: TableProps) {
  const { t } = useTranslation();
  if (board.groups.length === 0) return <Empty description={t('board.nothing')} />;
  const sorted = [...board.groups].sort((a, b) => weight(b) - weight(a));
  return (
    <div className="board-scroll">
      <table className="list board-table">
        <Columns
          names={COLUMNS}
          word={(name) => (name === 'group' ? t(`board.by.${by}`) : t(`board.column.${name}`))}
          look={(name) => (name === 'group' ? undefined : 'number')}
        />
        <tbody>
          {sorted.map((group) => (
            <Row key={group.group.code} by={by} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const weight = ({ late, flow, holders }: Group): number =>
  (late.promise + late.law) * 1_000 +
  flow.received +
  flow.decided +
  holders.reduce((so, { count }) => so + count, 0);

function Row({ by, group }: { readonly by: string; readonly group: Group }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const { to } = useFilter();
  const { code, department, region } = group.group;
  const own: Filter = { [by]: code };
  const others = group.holders.filter(({ holder }) => !['department', 'applicant'].includes(holder.code));
  return (
    <tr>
      <th scope="row">
        {by === 'officer' || by === 'holder' ? (
          said(group.group)
        ) : (
          <Link to={to('/board', { ...own, by: inside(by) })}>{said(group.group)}</Link>
        )}
        {department && (
          <span className="quiet block">
            {region && words('region', region)} {words('department', department)}
          </span>
        )}
      </th>
      <td className="number">
        <span className="board-small">{t('board.column.flow')} </span>
        <Link to={to('/board/cases', { ...own, measure: 'received' })}>{group.flow.received}</Link> /{' '}
        <Link to={to('/board/cases', { ...own, measure: 'decided' })}>{group.flow.decided}</Link>
      </td>
      <Held
        held={group.holders.filter(({ holder }) => holder.code === 'department')}
        own={own}
        column="department"
      />
      <Held
        held={group.holders.filter(({ holder }) => holder.code === 'applicant')}
        own={own}
        column="applicant"
      />
      <Held held={others} own={own} column="others" named />
      <Limits figures={group} own={own} by={by} />
      <InHand figures={group} own={own} by={by} />
    </tr>
  );
}

/** From what one looks at, to what it consists of. */
const inside = (by: string): string | undefined => (by === 'item' ? undefined : 'item');

interface OfGroup {
  readonly figures: Figures;
  readonly own: Filter;
  readonly by: string;
}

/**
 * The promise and the law: how much of the time is used, what was kept, and what was not. What was kept is somebody's;
 * what was missed is the office's: of an officer it is said how often, and no share.
 */
function Limits({ figures, own, by }: OfGroup) {
  const { t } = useTranslation();
  const { to } = useFilter();
  const { promise, law, late } = figures;
  const kept = shareOf(promise.kept, promise.broken) ?? shareOf(law.kept, law.broken);
  const used = promise.medianShare ?? law.medianShare;
  return (
    <td className="number">
      <span className="board-small">{t('board.column.promise')} </span>
      {by === 'officer'
        ? t('board.kept-count', { count: promise.kept })
        : kept === null
          ? '–'
          : t('board.kept', { share: kept })}
      <span className="quiet block">
        {used !== null && t(used > 100 ? 'board.used-all' : 'board.used', { share: used })}{' '}
        {late.promise + late.law > 0 && (
          <>
            <Link to={to('/board/cases', { ...own, measure: 'promise-broken' })}>
              {t('board.late-promise', { count: late.promise })}
            </Link>{' '}
            <Link to={to('/board/cases', { ...own, measure: 'law-broken' })}>
              {t('board.late-law', { count: late.law })}
            </Link>
          </>
        )}
      </span>
    </td>
  );
}

function InHand({ figures, own, by }: OfGroup) {
  const { t } = useTranslation();
  const { to } = useFilter();
  const open = figures.holders.reduce((so, { openNow }) => so + openNow, 0);
  const late = figures.holders.reduce((so, { openLate }) => so + openLate, 0);
  if (by === 'officer') return <td className="number quiet">–</td>;
  return (
    <td className="number">
      <span className="board-small">{t('board.column.open')} </span>
      <Link to={to('/board/cases', { ...own, measure: 'open' })}>{open}</Link>
      {late > 0 && (
        <Link to={to('/board/cases', { ...own, measure: 'open', late: 'true' })} className="light-red block">
          {t('board.open-late', { count: late })}
        </Link>
      )}
    </td>
  );
}
