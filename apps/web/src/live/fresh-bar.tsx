import { useTranslation } from 'react-i18next';
import './live.css';

interface FreshBarProps {
  readonly fresh: number;
  /** How many of those shown have left. */
  readonly gone: number;
  readonly onShow: () => void;
}

/** 有 3 件新办件 · 显示: what has come is announced, and shown when it is asked for. */
export function FreshBar({ fresh, gone, onShow }: FreshBarProps) {
  const { t } = useTranslation();
  const said = [
    fresh > 0 ? t('live.fresh', { count: fresh }) : '',
    gone > 0 ? t('live.gone', { count: gone }) : '',
  ].filter(Boolean);
  return (
    <div role="status" className="live-bar">
      {said.length > 0 && (
        <button type="button" onClick={onShow}>
          {said.join(t('live.and'))} · <b>{t('live.show')}</b>
        </button>
      )}
    </div>
  );
}
