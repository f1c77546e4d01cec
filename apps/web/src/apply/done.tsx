import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSaid } from '../language/said';
import type { Form } from './choices';

/** What was applied for, and what comes next. */
export function Done({ form }: { readonly form: Form }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <Result
      status="success"
      title={t('apply.done', { count: form.applyFor.length })}
      subTitle={t('apply.done-about')}
      extra={<Link to={`/projects/${form.project.id}`}>{t('apply.back')}</Link>}
    >
      <ul className="apply-list">
        {form.applyFor.map(({ id, item, department }) => (
          <li key={id}>
            <Link to={`/steps/${id}`}>{said(item)}</Link> <span className="quiet">{said(department)}</span>
          </li>
        ))}
      </ul>
    </Result>
  );
}
