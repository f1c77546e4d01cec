import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MayHandle } from './may-handle';

const ACTS = ['accept', 'claim', 'assign', 'release'] as const;

interface BarProps {
  readonly count: number;
  readonly may: MayHandle;
  readonly onAct: (act: (typeof ACTS)[number]) => void;
  readonly onClear: () => void;
}

/** What can be done to all that is chosen; there while something is. */
export function SelectionBar({ count, may, onAct, onClear }: BarProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <div className="inbox-selection" role="toolbar" aria-label={t('inbox.selection')}>
      <b>{t('inbox.chosen', { count })}</b>
      {ACTS.filter((act) => may[act]).map((act) => (
        <Button key={act} type={act === 'accept' ? 'primary' : 'default'} onClick={() => onAct(act)}>
          {t(`inbox.do.${act}`)}
        </Button>
      ))}
      <Button onClick={onClear}>{t('inbox.clear')}</Button>
    </div>
  );
}
