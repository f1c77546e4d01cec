import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { LightMark } from '../marks/light';
import type { Case } from './queries';

const COLUMNS = ['project', 'item', 'holder', 'days', 'when', 'state', 'acts'] as const;

interface TableProps {
  readonly cases: readonly Case[];
  readonly onAct: (one: Case, act: 'urge' | 'raise-issue') => void;
}

/** What it is, who had it and for how long, how it stands now; and the two things a supervisor can do about it. */
export function CasesTable({ cases, onAct }: TableProps) {
  const { t } = useTranslation();
  return (
    <div className="board-scroll">
      <table className="list board-table cases-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'days' ? 'number' : undefined}>
                {t(`cases.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one, i) => (
            <CaseRow key={`${one.stepId}${one.countedOn ?? ''}${i}`} one={one} onAct={onAct} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseRow({ one, onAct }: { readonly one: Case; readonly onAct: TableProps['onAct'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { workingDays, pausedDays, share } = one;
  const isOffice = ['department', 'consultee'].includes(one.holder.code);
  return (
    <tr>
      <td>
        <Link to={`/projects/${one.project.id}`}>{one.project.name}</Link>
        <span className="quiet block">{one.project.code}</span>
      </td>
      <td>
        <Link to={`/steps/${one.stepId}`}>{said(one.item)}</Link>
        <span className="quiet block">{words('stage', one.stage)}</span>
      </td>
      <td>
        {isOffice ? words('department', one.holderCode) : said(one.holder)}
        <span className="quiet block">
          {words('region', one.region)} {!isOffice && words('department', one.department)} {one.officer}
        </span>
      </td>
      <td className="number">
        {workingDays === null || (one.heldFrom === null && share !== null)
          ? ''
          : t('board.days', { count: workingDays })}
        {share !== null && <span>{share > 100 ? t('heat.over') : t('cases.share', { share })}</span>}
        {pausedDays !== null && pausedDays > 0 && (
          <span className="quiet block">{t('board.paused', { count: pausedDays })}</span>
        )}
      </td>
      <td>
        {one.countedOn && days.day(one.countedOn)}
        {one.heldFrom && (
          <span className={one.countedOn ? 'quiet block' : undefined}>
            {t('cases.since', { at: days.day(one.heldFrom.slice(0, 10)) })}
          </span>
        )}
      </td>
      <td>
        {words('state', one.state)} <LightMark light={one.light} />
      </td>
      <td className="case-acts">
        <Button size="small" onClick={() => onAct(one, 'urge')}>
          {t('cases.urge')}
        </Button>
        <Button size="small" onClick={() => onAct(one, 'raise-issue')}>
          {t('cases.raise')}
        </Button>
      </td>
    </tr>
  );
}
