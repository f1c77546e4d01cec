import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, Radio, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { commandForm, giveCommand, type CommandField, type CommandValues } from './command-form';

const ACTS = ['object-tender', 'ask-procurement', 'complain-tender', 'withdraw-bid'] as const;
type Act = (typeof ACTS)[number];

/** 异议、询问、投诉: a bidder speaks up about a tender whose file is none of its own; how it stands is not shown to it. */
export function BidderDesk({ step }: { readonly step: string }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act>('object-tender');
  return (
    <div className="step-bidder">
      <h1>{t('bidder.title')}</h1>
      <p className="quiet">{t('bidder.about')}</p>
      <Radio.Group
        aria-label={t('bidder.title')}
        optionType="button"
        value={act}
        options={ACTS.map((value) => ({ value, label: t(`act.${value}`) }))}
        onChange={(event) => setAct(event.target.value as Act)}
      />
      <ActForm key={act} step={step} act={act} />
    </div>
  );
}

function ActForm({ step, act }: { readonly step: string; readonly act: Act }) {
  const { t } = useTranslation();
  const said = useSaid();
  // The same words sent twice are one act.
  const [key] = useState(() => crypto.randomUUID());
  const form = useQuery({ queryKey: ['form', act], queryFn: () => commandForm(act), staleTime: Infinity });
  const give = useMutation({ mutationFn: (values: CommandValues) => giveCommand(step, act, values, key) });
  if (form.isPending) return <Skeleton active />;
  if (form.isError) return <Trouble error={form.error} onRetry={() => void form.refetch()} />;
  if (give.isSuccess)
    return (
      <p className="now done" role="status">
        {t('bidder.done')}
      </p>
    );
  return (
    <Form<CommandValues> layout="vertical" onFinish={(values) => give.mutate(values)}>
      <p className="quiet">{said(form.data.about)}</p>
      {form.data.fields.map((field) => (
        <Form.Item
          key={field.name}
          name={field.name}
          label={said(field.label)}
          rules={[{ required: field.required, message: t('form.required', { field: said(field.label) }) }]}
        >
          <Answer field={field} />
        </Form.Item>
      ))}
      {give.isError && <Trouble error={give.error} />}
      <Button type="primary" htmlType="submit" loading={give.isPending}>
        {t(`act.${act}`)}
      </Button>
    </Form>
  );
}

/** The form around it gives it its value. */
function Answer({ field, ...given }: { readonly field: CommandField }) {
  const { t } = useTranslation();
  if (field.kind === 'choice')
    return (
      <Select {...given} options={field.choices.map((value) => ({ value, label: t(`bidder.${value}`) }))} />
    );
  if (field.name === 'knownOn') return <DatePicker {...given} />;
  return (
    <Input.TextArea
      {...given}
      autoSize={{ minRows: field.name === 'reason' ? 3 : 1 }}
      maxLength={field.max}
    />
  );
}
