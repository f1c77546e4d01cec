import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { useFocusBack } from '../shell/focus-back';
import { commandForm, type CommandValues, type Target } from '../step/command-form';
import { FieldInput } from './field-input';
import { useGiven } from './given';

interface DrawerProps {
  readonly on: Target;
  /** Of the step, or of the project. */
  readonly id: string;
  readonly act: string;
  readonly title: string;
  /** What is said by where one is, and not asked: which problem, which letter. */
  readonly told?: CommandValues;
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** A command of a project or a letter, in the form that the API describes; what was refused stands in place. */
export function CommandDrawer({ on, id, act, title, told = {}, children, onClose }: DrawerProps) {
  useFocusBack();
  const { t } = useTranslation();
  const said = useSaid();
  const form = useQuery({
    queryKey: ['form', on, act],
    queryFn: () => commandForm(act, on),
    staleTime: Infinity,
  });
  const give = useGiven(on, id, act, onClose);
  return (
    <Drawer title={title} open onClose={onClose} size={480} destroyOnHidden>
      {form.isPending && <Skeleton active />}
      {form.isError && <Trouble error={form.error} onRetry={() => void form.refetch()} />}
      {form.isSuccess && (
        <Form<CommandValues>
          layout="vertical"
          onFinish={(values) => give.mutate({ ...values, ...told })}
          scrollToFirstError
        >
          <p className="quiet">{said(form.data.about)}</p>
          {children}
          {form.data.fields
            .filter(({ name }) => !(name in told))
            .map((field) => (
              <FieldInput key={field.name} field={field} act={act} />
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
