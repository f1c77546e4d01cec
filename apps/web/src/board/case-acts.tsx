import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import { useCodes, useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { useHolderName, type Line } from './case-cells';

export type Act = 'urge' | 'raise-issue';

interface ActsProps {
  readonly one: Line;
  readonly act: Act;
  readonly onClose: () => void;
}

interface Said {
  readonly reason: string;
  readonly level?: 0 | 1;
  readonly category?: string;
}

/** 催办、交办: what will be recorded and who is told, why, and one button that says the act. */
export function CaseActs({ one, act, onClose }: ActsProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const categories = useCodes('category');
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [form] = Form.useForm<Said>();
  const give = useMutation({
    mutationFn: (values: Said) => (act === 'urge' ? urge(one, values, key) : raise(one, values, key)),
    onSuccess: () => client.invalidateQueries(),
  });
  const title = t(`acts.${act}`);
  const nameOf = useHolderName();
  const isOwners = one.heldBy === 'applicant' || one.department === OWNERS;
  const office =
    act === 'raise-issue'
      ? nameOf(one)
      : isOwners
        ? words('actor', 'applicant')
        : `${words('region', one.region)} ${words('department', one.department)}`;
  return (
    <Drawer open size={480} title={title} onClose={onClose}>
      <p>
        <Link to={`/steps/${one.stepId}`}>{said(one.item)}</Link> · {one.project.name}
      </p>
      <p className="quiet">{t(`acts.${act}.about`, { office })}</p>
      {give.isSuccess ? (
        <Done one={one} act={act} onClose={onClose} />
      ) : (
        <Form<Said>
          form={form}
          layout="vertical"
          initialValues={{ level: isOwners ? 0 : 1 }}
          onFinish={(values) => give.mutate(values)}
        >
          {act === 'urge' && !isOwners && (
            <Form.Item name="level" label={t('acts.level')}>
              <Radio.Group
                options={[
                  { value: 1, label: t('acts.level.1') },
                  { value: 0, label: t('acts.level.0') },
                ]}
              />
            </Form.Item>
          )}
          {act === 'raise-issue' && (
            <Form.Item
              name="category"
              label={t('acts.category')}
              rules={[{ required: true, message: t('acts.category.missing') }]}
            >
              <Select options={categories.map((value) => ({ value, label: words('category', value) }))} />
            </Form.Item>
          )}
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
              {title}
            </Button>
          </div>
        </Form>
      )}
    </Drawer>
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

function Done({ one, act, onClose }: ActsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="success" showIcon title={t(`acts.${act}.done`)} />
      <p>
        <Link to={act === 'urge' ? `/steps/${one.stepId}` : '/problems?tab=raised'}>{t('acts.look')}</Link>
      </p>
      <div className="drawer-end">
        <Button type="primary" onClick={onClose}>
          {t('acts.back')}
        </Button>
      </div>
    </>
  );
}

/** What an owner applies to nobody for it does itself. */
const OWNERS = 'JSD';

const withKey = (key: string) => ({ 'Idempotency-Key': key });

const urge = ({ stepId: id }: Line, { reason, level = 0 }: Said, key: string) =>
  answered(
    api.POST('/api/v1/steps/{id}/urge', {
      params: { path: { id }, header: withKey(key) },
      body: { reason, level },
    }),
  );

const raise = ({ project: { id }, item }: Line, { reason, category = '' }: Said, key: string) =>
  answered(
    api.POST('/api/v1/projects/{id}/raise-issue', {
      params: { path: { id }, header: withKey(key) },
      body: { reason, category: category as never, about: item.code },
    }),
  );
