import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Drawer, Form, Input, InputNumber, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { commandForm, giveCommand, type CommandField, type CommandValues } from './command-form';
import { useSaid } from '../language/said';

type Step = Schemas['StepView'];

interface DrawerProps {
  readonly step: Step;
  readonly act: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** A command opens a drawer and no page: what it asks for, one button that says the act, and what was refused in place. */
export function ActDrawer({ step, act, title, onClose }: DrawerProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const client = useQueryClient();
  // One key for one intention: who clicks twice, or again after a lost connection, has done it once.
  const [key] = useState(() => crypto.randomUUID());
  const form = useQuery({ queryKey: ['form', act], queryFn: () => commandForm(act), staleTime: Infinity });
  const give = useMutation({
    mutationFn: (values: CommandValues) => giveCommand(step.id, act, values, key),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <Drawer title={title} open onClose={onClose} size={480} destroyOnHidden>
      {form.isPending && <Skeleton active />}
      {form.isError && <Trouble error={form.error} onRetry={() => void form.refetch()} />}
      {form.isSuccess && (
        <Form<CommandValues> layout="vertical" onFinish={(values) => give.mutate(values)} scrollToFirstError>
          <p className="quiet">{said(form.data.about)}</p>
          {form.data.fields.map((field) => (
            <Form.Item
              key={field.name}
              name={field.name}
              label={said(field.label)}
              valuePropName={field.kind === 'flag' ? 'checked' : 'value'}
              rules={
                field.required
                  ? [{ required: true, message: t('form.required', { field: said(field.label) }) }]
                  : []
              }
            >
              {inputFor(field, step, said)}
            </Form.Item>
          ))}
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

function inputFor(field: CommandField, step: Step, said: ReturnType<typeof useSaid>) {
  switch (field.kind) {
    case 'flag':
      return <Checkbox>{said(field.label)}</Checkbox>;
    case 'number':
      return <InputNumber min={field.min} max={field.max} style={{ width: '100%' }} />;
    case 'day':
      return <DatePicker style={{ width: '100%' }} />;
    case 'choice':
      return <Select options={field.choices.map((value) => ({ value, label: value }))} />;
    case 'materials':
      return (
        <Select
          mode="multiple"
          options={step.materials.map((material) => ({ value: material.code, label: said(material) }))}
        />
      );
    case 'texts':
      return <Select mode="tags" />;
    case 'text':
      return <Input.TextArea autoSize={{ minRows: field.name === 'reason' ? 3 : 1 }} maxLength={field.max} />;
  }
}
