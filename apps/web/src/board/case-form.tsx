import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes, useWords } from '../api/words';
import { Trouble } from '../shell/trouble';
import type { Act } from './case-acts';

export interface CaseSaid {
  readonly reason: string;
  readonly level?: 0 | 1;
  readonly category?: string;
}

interface FormProps {
  readonly act: Act;
  /** An office may be asked for an answer; an owner is only reminded. */
  readonly mayDemand: boolean;
  readonly give: UseMutationResult<unknown, Error, CaseSaid>;
  readonly onClose: () => void;
}

/** Why, and how urgently; one button that says the act. */
export function CaseForm({ act, mayDemand, give, onClose }: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<CaseSaid>();
  return (
    <Form<CaseSaid>
      form={form}
      layout="vertical"
      initialValues={{ level: mayDemand ? 1 : 0 }}
      onFinish={(values) => give.mutate(values)}
    >
      {act === 'urge' && mayDemand && <LevelField />}
      {act === 'raise-issue' && <CategoryField />}
      <Form.Item
        name="reason"
        label={t('acts.reason')}
        rules={[{ required: true, whitespace: true, message: t('acts.reason.missing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} />
      </Form.Item>
      <Phrases act={act} onPick={(reason) => form.setFieldsValue({ reason })} />
      {give.isError && <Trouble error={give.error} />}
      <div className="drawer-end">
        <Button onClick={onClose}>{t('form.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {t(`acts.${act}`)}
        </Button>
      </div>
    </Form>
  );
}

function LevelField() {
  const { t } = useTranslation();
  return (
    <Form.Item name="level" label={t('acts.level')}>
      <Radio.Group options={[1, 0].map((value) => ({ value, label: t(`acts.level.${value}`) }))} />
    </Form.Item>
  );
}

function CategoryField() {
  const { t } = useTranslation();
  const words = useWords();
  const options = useCodes('category').map((value) => ({ value, label: words('category', value) }));
  return (
    <Form.Item
      name="category"
      label={t('acts.category')}
      rules={[{ required: true, message: t('acts.category.missing') }]}
    >
      <Select options={options} />
    </Form.Item>
  );
}

/** Words that are often right. */
function Phrases({ act, onPick }: { readonly act: string; readonly onPick: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <p className="phrases">
      {['1', '2'].map((n) => (
        <Button key={n} size="small" onClick={() => onPick(t(`acts.${act}.phrase.${n}`))}>
          {t(`acts.${act}.phrase.${n}`)}
        </Button>
      ))}
    </p>
  );
}
