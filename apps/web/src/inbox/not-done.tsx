import { ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useSaid } from '../language/said';

/** Why one of several was not done, or will not be. */
export function NotDone({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = error instanceof Refused ? said(error.problem) : null;
  return (
    <p className="inbox-not-done">
      <ExclamationCircleOutlined aria-hidden /> {words?.detail ?? t('trouble.detail')}
      {words?.remedy && <span className="quiet block">{words.remedy}</span>}
    </p>
  );
}
