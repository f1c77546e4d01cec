import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { ReasonDrawer } from '../reason-drawer';
import { officeOf, OfficeFields, type OfficeValues } from './office-fields';

interface Values extends OfficeValues {
  readonly username: string;
  readonly name: string;
  readonly password: string;
}

export function OpenAccount({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('admin.needed') }];
  return (
    <ReasonDrawer<Values>
      title={t('accounts.open')}
      about={t('accounts.open.about')}
      withReason={false}
      onClose={onClose}
      give={({ username, name, password, ...office }) =>
        answered(api.POST('/api/v1/accounts', { body: { username, name, password, ...officeOf(office) } }))
      }
    >
      <Form.Item name="username" label={t('accounts.column.username')} rules={needed}>
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="name" label={t('accounts.column.name')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('accounts.first-password')}
        extra={t('accounts.password.rule')}
        rules={needed}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <OfficeFields />
    </ReasonDrawer>
  );
}
