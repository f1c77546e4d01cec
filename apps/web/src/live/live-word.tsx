import { useTranslation } from 'react-i18next';
import { useLive } from './use-live';
import './live.css';

/** Says nothing while all is well: whoever reads must know when what they read may be old. */
export function LiveWord() {
  const { t } = useTranslation();
  const holds = useLive();
  return (
    <p role="status" className="live-word">
      {holds ? '' : t('live.lost')}
    </p>
  );
}
