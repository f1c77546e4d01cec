import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Input } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';

interface ReasonDrawerProps<Values> {
  /** The act itself: it stands above and on the button. */
  readonly title: string;
  readonly about?: ReactNode;
  readonly danger?: boolean;
  readonly initial?: Partial<Values>;
  readonly give: (values: Values) => Promise<unknown>;
  readonly onClose: () => void;
  /** What is asked for beside the reason. */
  readonly children?: ReactNode;
  readonly withReason?: boolean;
}

/** An administrator's act: what it asks for, why, one button that says it, and what was refused at its field. */
export function ReasonDrawer<Values extends object>(props: ReasonDrawerProps<Values>) {
  const { title, about, danger, initial, give, onClose, children, withReason = true } = props;
  const { t } = useTranslation();
  const said = useSaid();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  // A double click comes faster than a button that says it is busy.
  const underWay = useRef(false);
  const act = useMutation({
    mutationFn: give,
    onSettled: () => {
      underWay.current = false;
    },
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries();
    },
    onError: (error) => {
      const errors = error instanceof Refused ? (error.problem.errors ?? []) : [];
      // The form itself shows only the fields that it has.
      form.setFields(
        errors.map((one) => ({
          name: one.field.split('.') as never,
          errors: [[said(one.accepted), one.clause].filter(Boolean).join('  ')],
        })),
      );
    },
  });
  return (
    <Drawer title={title} open onClose={onClose} size={480} destroyOnHidden>
      {about && <div className="admin-about">{about}</div>}
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(values) => {
          if (underWay.current) return;
          underWay.current = true;
          act.mutate(values);
        }}
        scrollToFirstError
        // Enter in a calendar takes the day; it does not give the act.
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.target as Element).closest('.ant-picker'))
            event.preventDefault();
        }}
      >
        {children}
        {withReason && (
          <Form.Item
            name="reason"
            label={t('admin.reason')}
            rules={[{ required: true, whitespace: true, message: t('admin.reason.needed') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={500} />
          </Form.Item>
        )}
        {act.isError && !isSaidAtFields(act.error, form.getFieldsValue()) && <Trouble error={act.error} />}
        <div className="drawer-end">
          <Button onClick={onClose}>{t('admin.cancel')}</Button>
          <Button type="primary" danger={danger} htmlType="submit" loading={act.isPending}>
            {title}
          </Button>
        </div>
      </Form>
    </Drawer>
  );
}

/** Whether all that was refused stands at its fields already. */
function isSaidAtFields(error: unknown, fields: object): boolean {
  const errors = error instanceof Refused ? (error.problem.errors ?? []) : [];
  return errors.length > 0 && errors.every(({ field }) => (field.split('.')[0] ?? '') in fields);
}
