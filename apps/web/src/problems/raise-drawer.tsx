import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api } from '../api/client';
import { useCodes, useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { useFocusBack } from '../shell/focus-back';
import { useGiven } from './given';
import { ProjectSelect } from './project-select';

/** 要素保障: what a site cannot do without, and may be asked for by name. */
const ELEMENTS = ['用水', '用电', '用气', '用油', '运输', '资金', '用地', '林地'];

interface Raised {
  readonly project: string;
  readonly category: string;
  readonly about?: string;
  readonly reason: string;
}

interface RaiseProps {
  readonly onClose: () => void;
  /** It waits for others now: where whoever raised it finds it again. */
  readonly onRaised: () => void;
}

/** 提出问题 or 要素保障申请: of which project, about what, and what is wrong. The address may say the project already. */
export function RaiseDrawer({ onClose, onRaised }: RaiseProps) {
  useFocusBack();
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [form] = Form.useForm<Raised>();
  const project = (Form.useWatch('project', form) as string | undefined) ?? search.get('project') ?? '';
  const raise = useGiven('projects', project, 'raise-issue', onRaised);
  const initial = { project: search.get('project') ?? undefined, about: search.get('about') ?? undefined };
  const required = (field: string) => [
    { required: true, message: t('form.required', { field: t(`problems.${field}`) }) },
  ];
  return (
    <Drawer title={t('problems.raise')} open onClose={onClose} size={480} destroyOnHidden>
      <Form<Raised>
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError
        onFinish={({ category, about, reason }) => raise.mutate({ category, about, reason })}
      >
        <p className="quiet">{t('problems.raise-about')}</p>
        <Form.Item name="project" label={t('problems.project')} rules={required('project')}>
          <ProjectSelect />
        </Form.Item>
        <Form.Item name="category" label={t('problems.category')} rules={required('category')}>
          <CategorySelect />
        </Form.Item>
        <Form.Item name="about" label={t('problems.about')}>
          <ItemSelect project={project} />
        </Form.Item>
        <Form.Item name="reason" label={t('problems.reason')} rules={required('reason')}>
          <Input.TextArea
            autoSize={{ minRows: 4 }}
            maxLength={2000}
            showCount
            placeholder={t('problems.reason-hint')}
          />
        </Form.Item>
        {raise.isError && <Trouble error={raise.error} />}
        <div className="drawer-end">
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={raise.isPending}>
            {t('problems.raise')}
          </Button>
        </div>
      </Form>
    </Drawer>
  );
}

/** What a form's item hands to what stands in it. */
interface Given {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

function CategorySelect(given: Given) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes('category');
  const option = (value: string) => ({ value, label: words('category', value) });
  return (
    <Select
      {...given}
      options={[
        {
          label: t('problems.elements'),
          options: codes.filter((code) => ELEMENTS.includes(code)).map(option),
        },
        {
          label: t('problems.others'),
          options: codes.filter((code) => !ELEMENTS.includes(code)).map(option),
        },
      ]}
    />
  );
}

/** The items of the project's own procedure; none, while nobody has said which project. */
function ItemSelect({ project, ...given }: Given & { readonly project: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { data, isFetching } = useQuery({
    queryKey: ['project', project],
    queryFn: () => answered(api.GET('/api/v1/projects/{id}', { params: { path: { id: project } } })),
    enabled: project !== '',
  });
  const [text, setText] = useState('');
  return (
    <Select
      {...given}
      allowClear
      notFoundContent={t(project === '' ? 'problems.project-first' : 'problems.no-item')}
      loading={isFetching}
      placeholder={t('problems.about-hint')}
      showSearch={{ searchValue: text, onSearch: setText, optionFilterProp: 'label' }}
      options={(data?.stages ?? []).map(({ stage, steps }) => ({
        label: said(stage),
        options: steps.map(({ item }) => ({ value: item.code, label: said(item) })),
      }))}
    />
  );
}
