import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { DaysLeft } from '../marks/due';
import { LightMark } from '../marks/light';
import type { Question } from './asked-query';

interface TableProps {
  readonly questions: readonly Question[];
  /** The row on which the keyboard stands. */
  readonly at: number;
  readonly onAt: (row: number) => void;
}

const COLUMNS = ['due', 'item', 'project', 'asker', 'asked'];

/** Until when an answer is due, about what, and who asks. */
export function AskedTable({ questions, at, onAt }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="list asked-list">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((question, i) => (
          <tr key={question.id} aria-current={i === at ? 'true' : undefined} onMouseEnter={() => onAt(i)}>
            <Cells question={question} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { stepId, item, project, department, region, since, dueOn, light, workingDaysLeft } = question;
  return (
    <>
      <td>
        {dueOn ? (
          <>
            <LightMark light={light ?? 'green'} word={false} />{' '}
            <b>
              <DaysLeft left={workingDaysLeft} />
            </b>
            <span className="quiet block">{days.day(dueOn)}</span>
          </>
        ) : (
          t('due.none')
        )}
      </td>
      <td>
        <Link to={`/steps/${stepId}`}>{item ? said(item) : project.name}</Link>
        <span className="quiet block">{item?.code}</span>
      </td>
      <td>
        {project.name}
        <span className="quiet block">{project.code}</span>
      </td>
      <td>
        {words('region', region)} {words('department', department)}
      </td>
      <td>{days.instant(since)}</td>
    </>
  );
}
