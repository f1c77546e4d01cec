import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useAccount } from '../session/session';
import type { Toggle } from './choices';
import type { Choices, Form } from './standing';

interface StageFormProps {
  readonly form: Form;
  readonly choices: Choices;
  readonly onToggle: Toggle;
  readonly onSay: (remark: string) => void;
}

/** 一张表单: what the project has said already is filled in; it is confirmed and not typed again. */
export function StageForm({ form, choices, onToggle, onSay }: StageFormProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const { name } = useAccount();
  const id = form.project.id;
  const { data: project } = useQuery({
    queryKey: ['project', id],
    queryFn: () => answered(api.GET('/api/v1/projects/{id}', { params: { path: { id } } })),
  });
  if (!project) return <Skeleton active paragraph={{ rows: 4 }} />;
  const lines: readonly (readonly [string, string])[] = [
    ['project', project.name],
    ['code', project.code],
    ['applicant', project.applicant.name],
    ['type', said(project.type)],
    [
      'place',
      [words('region', project.region), project.park && said(project.park)].filter(Boolean).join(' · '),
    ],
    ['signs', name],
  ];
  return (
    <section className="apply-part">
      <h2>{t('apply.form')}</h2>
      <dl className="apply-form">
        {lines.map(([line, value]) => (
          <div key={line}>
            <dt>{t(`apply.form.${line}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <label htmlFor="apply-remark">{t('apply.form.remark')}</label>
      <Input.TextArea
        id="apply-remark"
        autoSize={{ minRows: 1 }}
        maxLength={500}
        value={choices.remark}
        onChange={(event) => onSay(event.target.value)}
      />
      <p>
        <Checkbox
          checked={choices.signed.includes('FORM')}
          onChange={(event) => onToggle('signed', 'FORM', event.target.checked)}
        >
          {t('apply.form.true')}
        </Checkbox>
      </p>
    </section>
  );
}
