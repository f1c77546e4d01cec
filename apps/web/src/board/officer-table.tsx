import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { Held } from './held';
import type { Group } from './queries';
import { useFilter, type Filter } from './use-filter';
import { useFirst } from './use-first';

const COLUMNS = ['group', 'decided', 'department', 'others', 'in-time'] as const;

/** What each officer did: what comes in, is missed or in hand now is the office's, and is said of the office. */
export function OfficerTable({ groups }: { readonly groups: readonly Group[] }) {
  const { t } = useTranslation();
  const { shown, more } = useFirst(groups);
  if (groups.length === 0) return <Empty description={t('board.no-officers')} />;
  return (
    <>
      <div className="board-scroll">
        <table className="list board-table">
          <Columns
            names={COLUMNS}
            word={(name) => t(name === 'group' ? 'board.by.officer' : `board.column.${name}`)}
            look={(name) => (name === 'group' ? undefined : 'number')}
          />
          <tbody>
            {shown.map((group) => (
              <OfficerRow key={group.group.code} group={group} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

function OfficerRow({ group: { group, flow, holders, promise } }: { readonly group: Group }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const { to } = useFilter();
  const { code, department, region } = group;
  const own: Filter = { officer: code };
  const heldAs = (isLead: boolean) =>
    holders.filter(({ holder }) => (holder.code === 'department') === isLead);
  const cell = (column: string, value: number, cases: Filter) => (
    <td className="number">
      <span className="board-small">{t(`board.column.${column}`)} </span>
      <Link to={to('/board/cases', { ...own, ...cases })}>{value}</Link>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {said(group)}
        <span className="quiet block">
          {region && words('region', region)} {department && words('department', department)}
        </span>
      </th>
      {cell('decided', flow.decided, { measure: 'decided' })}
      <Held held={heldAs(true)} own={own} column="department" />
      <Held held={heldAs(false)} own={own} column="others" named />
      {cell('in-time', promise.kept, { measure: 'promise-kept', what: 'promised' })}
    </tr>
  );
}
