import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { Held } from './held';
import { shareOf, type Figures, type Group } from './queries';
import { useFilter, type Filter } from './use-filter';
import { useFirst } from './use-first';

interface TableProps {
  readonly by: string;
  readonly board: Schemas['BottlenecksView'];
}

const COLUMNS = ['group', 'flow', 'department', 'applicant', 'others', 'promise', 'open'] as const;

/** Who had it for how long, against promise and law, and what is there now; each number leads to its cases. */
export function GroupTable({ by, board }: TableProps) {
  const { t } = useTranslation();
  const { shown, more } = useFirst(board.groups);
  if (board.groups.length === 0) return <Empty description={t('board.nothing')} />;
  return (
    <>
      <div className="board-scroll">
        <table className="list board-table">
          <Columns
            names={COLUMNS}
            word={(name) => (name === 'group' ? t(`board.by.${by}`) : t(`board.column.${name}`))}
            look={(name) => (name === 'group' ? undefined : 'number')}
          />
          <tbody>
            {shown.map((group) => (
              <Row key={group.group.code} by={by} group={group} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

function Row({ by, group }: { readonly by: string; readonly group: Group }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { to } = useFilter();
  const own: Filter = { [by]: group.group.code };
  const heldBy = (kind: string) => group.holders.filter(({ holder }) => holder.code === kind);
  const others = group.holders.filter(({ holder }) => !['department', 'applicant'].includes(holder.code));
  return (
    <tr>
      <th scope="row">
        {by === 'holder' ? (
          said(group.group)
        ) : (
          <Link to={to('/board', { ...own, by: inside(by) })}>{said(group.group)}</Link>
        )}
      </th>
      <td className="number">
        <span className="board-small">{t('board.column.flow')} </span>
        <Link to={to('/board/cases', { ...own, measure: 'received' })}>{group.flow.received}</Link> /{' '}
        <Link to={to('/board/cases', { ...own, measure: 'decided' })}>{group.flow.decided}</Link>
      </td>
      <Held held={heldBy('department')} own={own} column="department" />
      <Held held={heldBy('applicant')} own={own} column="applicant" />
      <Held held={others} own={own} column="others" named />
      <Limits figures={group} own={own} />
      <InHand figures={group} own={own} />
    </tr>
  );
}

/** From what one looks at, to what it consists of. */
const inside = (by: string): string | undefined => (by === 'item' ? undefined : 'item');

interface OfGroup {
  readonly figures: Figures;
  readonly own: Filter;
}

/** The promise and the law: how much of the time is used, what was kept, and what was not. */
function Limits({ figures, own }: OfGroup) {
  const { t } = useTranslation();
  const { to } = useFilter();
  const { promise, law, late } = figures;
  const kept = shareOf(promise.kept, promise.broken) ?? shareOf(law.kept, law.broken);
  const used = promise.medianShare ?? law.medianShare;
  return (
    <td className="number">
      <span className="board-small">{t('board.column.promise')} </span>
      {kept === null ? '–' : t('board.kept', { share: kept })}
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

function InHand({ figures, own }: OfGroup) {
  const { t } = useTranslation();
  const { to } = useFilter();
  const open = figures.holders.reduce((so, { openNow }) => so + openNow, 0);
  const late = figures.holders.reduce((so, { openLate }) => so + openLate, 0);
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
