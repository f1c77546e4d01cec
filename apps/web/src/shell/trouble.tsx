import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useSaid } from '../language/said';

/** What went wrong and what to do about it, where it went wrong. */
export function Trouble({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const said = useSaid();
  const problem = error instanceof Refused ? error.problem : null;
  const text = problem ? said(problem) : { title: t('trouble.title'), detail: t('trouble.detail') };
  // What each field accepts says by itself what to do.
  const errors = problem?.errors ?? [];
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={text.detail}
      description={
        <>
          {errors.length === 0 && 'remedy' in text && text.remedy && <p>{text.remedy}</p>}
          {problem?.clause && <p className="quiet">{problem.clause}</p>}
          {errors.map(({ field, accepted }) => (
            <p key={field}>
              {t(`trouble.field.${field}`, { defaultValue: field })}: {said(accepted)}
            </p>
          ))}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('trouble.again')}</Button>}
    />
  );
}
