import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { useDays } from '../marks/day';
import { useAccount } from '../session/session';

type Letter = Schemas['LetterView'];

const COLUMNS = ['level', 'by', 'because', 'project', 'office', 'act'] as const;

interface TableProps {
  readonly letters: readonly Letter[];
  readonly onReply: (letter: Letter) => void;
  readonly onRead: (letter: Letter) => void;
}

export function LetterTable({ letters, onReply, onRead }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="list problems-list">
      <Columns
        names={COLUMNS}
        word={(name) => t(`problems.column.${name}`)}
        look={(name) => `problems-column-${name}`}
      />
      <tbody>
        {letters.map((letter) => (
          <LetterRow key={letter.id} letter={letter} onReply={onReply} onRead={onRead} />
        ))}
      </tbody>
    </table>
  );
}

function LetterRow({ letter, onReply, onRead }: Omit<TableProps, 'letters'> & { readonly letter: Letter }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { department, region } = useAccount();
  const isMine = department === letter.office && region === letter.region;
  const isOpen = letter.endedAt === null;
  return (
    <tr>
      <td>
        <span className={`problems-level problems-level-${letter.level}`}>
          {t(`problems.level.${letter.level}`)}
        </span>
        <span className="quiet block">{letter.supervision}</span>
      </td>
      <td>
        {letter.replyBy === null ? (
          <span className="quiet">{t('problems.letters.no-reply')}</span>
        ) : (
          <b>{days.day(letter.replyBy)}</b>
        )}
        <span className="quiet block">{t('problems.letters.sent', { at: days.instant(letter.sentAt) })}</span>
      </td>
      <td>
        {said(letter.because)}
        <LetterSubject letter={letter} />
        {letter.reason !== null && <span className="quiet block">{letter.reason}</span>}
        {letter.measure !== null && (
          <span className="quiet block">{t('problems.letters.measure', { measure: letter.measure })}</span>
        )}
      </td>
      <td>
        <Link to={`/projects/${letter.project.id}`}>{letter.project.name}</Link>
        {letter.item && (
          <Link to={`/steps/${letter.stepId}`} className="block">
            {said(letter.item)}
          </Link>
        )}
      </td>
      <td>
        {letter.region && words('region', letter.region)} {words('department', letter.office)}
      </td>
      <td className="problems-acts">
        {isMine && isOpen && letter.replyBy !== null && (
          <Button size="small" type="primary" onClick={() => onReply(letter)}>
            {t('problems.letters.reply')}
          </Button>
        )}
        <Button size="small" onClick={() => onRead(letter)}>
          {t('problems.letters.read')}
        </Button>
      </td>
    </tr>
  );
}

/** What of the project it is about: a problem leads there. */
function LetterSubject({ letter: { subject, project } }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const words = useWords();
  if (subject === null) return null;
  if (/^I-\d/.test(subject))
    return (
      <Link to={`/projects/${project.id}/problems/${subject}`} className="block">
        {t('stuck.issue', { number: subject })}
      </Link>
    );
  const stage = words('stage', subject);
  return stage === subject ? null : <span className="block">{stage}</span>;
}
