import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { useFocusBack } from '../shell/focus-back';
import type { ActDone } from './after-act';
import { commandForm, giveCommand, type CommandField, type CommandValues } from './command-form';
import { forgetDraft, keepDraft, readDraft } from './drafts';
import { EffectPreview } from './effect-preview';
import { FieldInput } from './field-input';
import { ReasonTemplates } from './reason-templates';

type Step = Schemas['StepView'];
type Effect = Schemas['EffectView'];

interface DrawerProps {
  readonly step: Step;
  readonly act: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: (done: ActDone) => void;
}

/** A box that is not ticked says no. */
const unticked = (fields: readonly CommandField[]): CommandValues =>
  Object.fromEntries(fields.filter(({ kind }) => kind === 'flag').map(({ name }) => [name, false]));

/**
 * A command opens a drawer and no page: what it asks for, what it will bring about by law, one button that says the act, and
 * what was refused in place.
 */
export function ActDrawer({ step, act, title, onClose, onDone }: DrawerProps) {
  useFocusBack();
  const { t } = useTranslation();
  const said = useSaid();
  const client = useQueryClient();
  const [fields] = Form.useForm<CommandValues>();
  const [draft] = useState(() => readDraft(step.id, act));
  const [values, setValues] = useState<CommandValues>(draft);
  const [effect, setEffect] = useState<Effect | null>(null);
  // One key for one intention: who clicks twice, or again after a lost connection, has done it once.
  const [key] = useState(() => crypto.randomUUID());
  const form = useQuery({ queryKey: ['form', act], queryFn: () => commandForm(act), staleTime: Infinity });
  const give = useMutation({
    mutationFn: (given: CommandValues) => giveCommand(step.id, act, given, key),
    onSuccess: async () => {
      forgetDraft(step.id, act);
      onDone({ act, title, effect });
      onClose();
      await client.invalidateQueries();
    },
    // Whoever comes second sees at once how it stands now.
    onError: () => client.invalidateQueries({ queryKey: ['step', step.id] }),
  });
  return (
    <Drawer title={title} open onClose={onClose} size={520} destroyOnHidden className="act-drawer">
      {form.isPending && <Skeleton active />}
      {form.isError && <Trouble error={form.error} onRetry={() => void form.refetch()} />}
      {form.isSuccess && (
        <Form<CommandValues>
          form={fields}
          layout="vertical"
          initialValues={{ ...unticked(form.data.fields), ...draft }}
          onValuesChange={(_, all) => {
            setValues(all);
            keepDraft(step.id, act, all);
          }}
          onFinish={(given) => give.mutate(given)}
          scrollToFirstError
        >
          <p className="quiet">{said(form.data.about)}</p>
          {Object.keys(draft).length > 0 && <p className="step-restored">{t('draft.restored')}</p>}
          {form.data.fields.map((field) => (
            <Form.Item
              key={field.name}
              name={field.name}
              label={field.kind === 'flag' ? null : said(field.label)}
              valuePropName={field.kind === 'flag' ? 'checked' : 'value'}
              extra={
                field.name === 'reason' && (
                  <ReasonTemplates
                    act={act}
                    onChoose={(text) => {
                      const before = String(fields.getFieldValue('reason') ?? '');
                      const after = {
                        ...fields.getFieldsValue(),
                        reason: before ? `${before}\n${text}` : text,
                      };
                      fields.setFieldsValue(after);
                      setValues(after);
                      keepDraft(step.id, act, after);
                    }}
                  />
                )
              }
              rules={
                field.required
                  ? [{ required: true, message: t('form.required', { field: said(field.label) }) }]
                  : []
              }
            >
              <FieldInput field={field} step={step} />
            </Form.Item>
          ))}
          <EffectPreview
            step={step}
            act={act}
            fields={form.data.fields}
            values={values}
            onEffect={setEffect}
          />
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
