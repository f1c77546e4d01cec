import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { ReasonDrawer } from '../reason-drawer';
import { officeOf, OfficeFields, type OfficeValues } from './office-fields';

export type AccountActName = 'office' | 'reset-password' | 'unlock' | 'disable' | 'enable';

interface Values extends OfficeValues {
  readonly reason: string;
  readonly newPassword: string;
}

interface ActProps {
  readonly act: AccountActName;
  readonly account: Schemas['ManagedAccountView'];
  readonly onClose: () => void;
}

/** What an administrator does to somebody's account: always with a reason, and kept. */
export function AccountAct({ act, account, onClose }: ActProps) {
  const { t } = useTranslation();
  const { role, department, region } = account;
  return (
    <ReasonDrawer<Values>
      title={t(`accounts.act.${act}`)}
      about={t(`accounts.act.${act}.about`)}
      danger={act === 'disable'}
      initial={{ role, department: department ?? undefined, region: region ?? undefined }}
      give={(values) => give(act, account.id, values)}
      onClose={onClose}
    >
      {act === 'office' && <OfficeFields />}
      {act === 'reset-password' && (
        <Form.Item
          name="newPassword"
          label={t('accounts.new-password')}
          extra={t('accounts.password.rule')}
          rules={[{ required: true, message: t('admin.needed') }]}
        >
          <Input.Password autoComplete="new-password" maxLength={128} />
        </Form.Item>
      )}
    </ReasonDrawer>
  );
}

function give(act: AccountActName, id: string, { reason, newPassword, ...office }: Values): Promise<unknown> {
  const params = { path: { id } };
  switch (act) {
    case 'office':
      return answered(
        api.PUT('/api/v1/accounts/{id}/office', { params, body: { reason, ...officeOf(office) } }),
      );
    case 'reset-password':
      return answered(
        api.POST('/api/v1/accounts/{id}/reset-password', { params, body: { reason, newPassword } }),
      );
    case 'unlock':
      return answered(api.POST('/api/v1/accounts/{id}/unlock', { params, body: { reason } }));
    case 'disable':
      return answered(api.POST('/api/v1/accounts/{id}/disable', { params, body: { reason } }));
    case 'enable':
      return answered(api.POST('/api/v1/accounts/{id}/enable', { params, body: { reason } }));
  }
}
