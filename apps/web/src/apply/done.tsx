import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import type { Form } from './standing';

/** What was applied for, who has it now and until when; and where one sees how it goes on. */
export function Done({ form }: { readonly form: Form }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { id } = form.project;
  const { data: project } = useQuery({
    queryKey: ['project', id],
    queryFn: () => answered(api.GET('/api/v1/projects/{id}', { params: { path: { id } } })),
  });
  const steps = new Map(project?.stages.flatMap((stage) => stage.steps.map((step) => [step.id, step])));
  return (
    <>
      <h1>{t('apply.done', { count: form.applyFor.length })}</h1>
      <p className="now done" role="status">
        {t('apply.done-about')}
      </p>
      <section className="apply-part">
        <ul className="apply-list">
          {form.applyFor.map(({ id: step, item, department }) => {
            const now = steps.get(step);
            return (
              <li key={step} className="apply-item">
                <div>
                  <Link to={`/steps/${step}`}>{said(item)}</Link>
                  <span className="quiet block">{said(department)}</span>
                </div>
                <div>
                  {now && words('state', now.state)}
                  {now?.dueOn && (
                    <span className="quiet block">{t('apply.done-by', { day: days.day(now.dueOn) })}</span>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <p className="apply-buttons">
        <Link to={`/projects/${id}`}>{t('apply.back')}</Link>
      </p>
    </>
  );
}
