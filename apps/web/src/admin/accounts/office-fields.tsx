import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { useWords } from '../../api/words';
import { useSaid } from '../../language/said';

export const ROLES = [
  'applicant',
  'window',
  'officer',
  'head',
  'supervisor',
  'coordinator',
  'administrator',
  'province',
  'bidder',
] as const;
export type RoleName = (typeof ROLES)[number];

/** What makes up the office of a role; the API refuses what does not belong to it. */
const OF_ROLE: Readonly<Record<string, readonly ('department' | 'region' | 'applicant')[]>> = {
  applicant: ['applicant'],
  window: ['region'],
  officer: ['department', 'region'],
  head: ['department', 'region'],
};

export interface OfficeValues {
  readonly role: RoleName;
  readonly department?: string;
  readonly region?: string;
  readonly applicant?: { readonly name: string; readonly creditCode: string };
}

/** Only what belongs to the role: what was chosen for another one is not sent along. */
export function officeOf({ role, department, region, applicant }: OfficeValues): OfficeValues {
  const parts = OF_ROLE[role] ?? [];
  return {
    role,
    ...(parts.includes('department') && { department }),
    ...(parts.includes('region') && { region }),
    ...(parts.includes('applicant') && { applicant }),
  };
}

/** The fields of an office, by the role that was chosen. */
export function OfficeFields() {
  const { t } = useTranslation();
  const words = useWords();
  const said = useSaid();
  const role = Form.useWatch<string | undefined>('role');
  const parts = OF_ROLE[role ?? ''] ?? [];
  const regions = useQuery({ queryKey: ['regions'], queryFn: () => answered(api.GET('/api/v1/regions')) });
  const region = Form.useWatch<string | undefined>('region');
  const departments = regions.data?.find(({ code }) => code === region)?.departments ?? [];
  const needed = [{ required: true, message: t('admin.needed') }];
  return (
    <>
      <Form.Item name="role" label={t('accounts.role')} rules={needed}>
        <Select options={ROLES.map((value) => ({ value, label: t(`accounts.as.${value}`) }))} />
      </Form.Item>
      {parts.includes('region') && (
        <Form.Item name="region" label={t('accounts.region')} rules={needed}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={regions.data?.map((one) => ({ value: one.code, label: said(one) }))}
          />
        </Form.Item>
      )}
      {parts.includes('department') && (
        <Form.Item name="department" label={t('accounts.department')} rules={needed}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            notFoundContent={t('accounts.region-first')}
            options={departments.map((code) => ({ value: code, label: words('department', code) }))}
          />
        </Form.Item>
      )}
      {parts.includes('applicant') && (
        <>
          <Form.Item name={['applicant', 'name']} label={t('accounts.applicant')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name={['applicant', 'creditCode']} label={t('accounts.credit-code')} rules={needed}>
            <Input maxLength={18} />
          </Form.Item>
        </>
      )}
    </>
  );
}
