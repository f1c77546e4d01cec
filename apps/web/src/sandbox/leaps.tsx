import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWords } from '../api/words';
import { useDays } from '../marks/day';
import { useSandbox, type Leap, type Sandbox } from './use-sandbox';

const LEAPS: readonly Leap[] = ['day', 'week', 'next'];

interface LeapsProps {
  readonly sandbox: Sandbox;
  readonly small?: boolean;
}

/** 次日, 一周, 到下一个期限: the last one names what is due. */
export function Leaps({ sandbox, small = false }: LeapsProps) {
  const { t } = useTranslation();
  const { move } = useSandbox();
  const busy = sandbox.move?.underWay === true || move.isPending;
  return (
    <span className="sandbox-leaps">
      {LEAPS.map((by) => (
        <Button
          key={by}
          size={small ? 'small' : 'middle'}
          type={small || by !== 'next' ? 'default' : 'primary'}
          disabled={busy || (by === 'next' && !sandbox.next)}
          onClick={() => move.mutate({ by })}
        >
          {t(`sandbox.leap.${by}`)}
        </Button>
      ))}
      {busy && <span role="status">{t('sandbox.moving')}</span>}
    </span>
  );
}

/** What is due next: what, of which project, when, and whether it is over then. */
export function NextDue({ next }: { readonly next: Sandbox['next'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  if (!next) return <p className="quiet">{t('sandbox.next.none')}</p>;
  const what = [words('clock', next.clock), next.item].filter(Boolean).join(' ');
  return (
    <p>
      {t(next.lapses ? 'sandbox.next.lapses' : 'sandbox.next.reminds', {
        at: days.instant(next.at),
        what,
        project: next.project.name,
        due: days.day(next.dueOn),
      })}
    </p>
  );
}
