import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answered, api } from '../api/client';
import { useJoined } from '../applicant/joined';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { useChoices } from './choices';
import type { Form } from './standing';
import { Done } from './done';
import { ItemList } from './item-list';
import { MaterialList } from './material-list';
import { NotYet } from './not-yet';
import { SignAndSubmit } from './sign-and-submit';
import { StageForm } from './stage-form';
import { submitStage } from './submit';
import './apply.css';

/** 还差哪些材料: a whole stage with one form and one set of materials, and one submit. */
export default function ApplyPage() {
  const { t } = useTranslation();
  const { id = '', stage = '' } = useParams();
  const [done, setDone] = useState<Form | null>(null);
  const form = useQuery({
    queryKey: ['application', id, stage],
    queryFn: () =>
      answered(
        api.GET('/api/v1/projects/{id}/stages/{stage}/application', { params: { path: { id, stage } } }),
      ),
  });
  if (done) return <Done form={done} />;
  if (form.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (form.isError) return <Trouble error={form.error} onRetry={() => void form.refetch()} />;
  const { data } = form;
  return (
    <>
      <Head form={data} />
      {data.applyFor.length === 0 ? (
        <>
          <Empty description={t('apply.nothing-open')}>
            <Link to={`/projects/${id}`}>{t('apply.back')}</Link>
          </Empty>
          <NotYet steps={data.notYet} />
        </>
      ) : (
        <Application form={data} onDone={() => setDone(data)} />
      )}
    </>
  );
}

function Head({ form }: { readonly form: Form }) {
  const { t } = useTranslation();
  const said = useSaid();
  const joined = useJoined();
  return (
    <div className="page-head">
      <div>
        <p className="quiet">
          <Link to={`/projects/${form.project.id}`}>{form.project.name}</Link> · {form.project.code}
        </p>
        <h1>{t('apply.title', { stage: joined(form.stages) })}</h1>
        {form.applyFor.length > 0 && (
          <p className="quiet">{t('apply.about', { count: form.applyFor.length, lead: said(form.lead) })}</p>
        )}
      </div>
    </div>
  );
}

function Application({ form, onDone }: { readonly form: Form; readonly onDone: () => void }) {
  const client = useQueryClient();
  const { choices, toggle, say, forget } = useChoices(form.project.id, form.stage);
  // One key for one intention: a second click, or a second try after a lost connection, is the same application.
  const [key] = useState(() => crypto.randomUUID());
  const submit = useMutation({
    mutationFn: () => submitStage(form, choices, key),
    onSuccess: async () => {
      onDone();
      forget();
      await client.invalidateQueries();
    },
  });
  return (
    <div className="apply">
      <div>
        <StageForm form={form} choices={choices} onToggle={toggle} onSay={say} />
        <ItemList form={form} choices={choices} onToggle={toggle} />
        <MaterialList form={form} choices={choices} onToggle={toggle} />
        <NotYet steps={form.notYet} />
      </div>
      <SignAndSubmit
        form={form}
        choices={choices}
        onToggle={toggle}
        busy={submit.isPending}
        error={submit.error}
        onSubmit={() => submit.mutate()}
      />
    </div>
  );
}
