import { useQuery } from '@tanstack/react-query';
import { DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { ReasonDrawer } from '../reason-drawer';
import { useFigure } from './figure';

type Parameter = Schemas['ParameterHistoryView'];

interface Values {
  readonly value: Parameter['value'];
  readonly validFrom: Dayjs;
  readonly region?: string;
  readonly item?: string;
  readonly basis?: string;
  readonly reason: string;
  readonly moveRunningClocks?: boolean;
}

interface ChangeProps {
  readonly parameter: Parameter;
  readonly onClose: () => void;
}

/** Another value: from which day on, where, why, and whether clocks that run already follow it. */
export function ChangeParameter({ parameter, onClose }: ChangeProps) {
  const { t } = useTranslation();
  const figure = useFigure();
  // One key for one intention: a second try after a lost connection sets nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const needed = [{ required: true, message: t('admin.needed') }];
  const set = ({ validFrom, ...values }: Values) =>
    answered(
      api.PUT('/api/v1/parameters/{key}', {
        params: { path: { key: parameter.key } },
        headers: { 'Idempotency-Key': key },
        body: { ...values, validFrom: validFrom.format('YYYY-MM-DD') },
      }),
    );
  return (
    <ReasonDrawer<Values>
      title={t('parameters.change')}
      about={t(parameter.min === null ? 'parameters.change.about-choice' : 'parameters.change.about', {
        value: figure.value(parameter, parameter.value),
        bounds: figure.bounds(parameter),
      })}
      initial={{ value: parameter.value }}
      give={set}
      onClose={onClose}
    >
      <Form.Item name="value" label={t('parameters.new-value')} rules={needed}>
        {inputFor(parameter, t)}
      </Form.Item>
      <Form.Item
        name="validFrom"
        label={t('parameters.valid-from')}
        extra={t('parameters.today')}
        rules={needed}
      >
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Place parameter={parameter} />
      <Form.Item name="basis" label={t('parameters.basis')} extra={t('parameters.basis.about')}>
        <Input maxLength={200} />
      </Form.Item>
      {parameter.measuresClocks && (
        <Form.Item
          name="moveRunningClocks"
          label={t('parameters.running')}
          rules={[{ required: true, message: t('parameters.running.needed') }]}
        >
          <Radio.Group
            options={[
              { value: false, label: t('parameters.running.keep') },
              { value: true, label: t('parameters.running.move') },
            ]}
          />
        </Form.Item>
      )}
    </ReasonDrawer>
  );
}

/** Where it holds: everywhere, unless a region or an item is named. */
function Place({ parameter }: { readonly parameter: Parameter }) {
  const { t } = useTranslation();
  const said = useSaid();
  const regions = useQuery({ queryKey: ['regions'], queryFn: () => answered(api.GET('/api/v1/regions')) });
  const items = useQuery({
    queryKey: ['catalogue-items', 'current'],
    queryFn: () =>
      answered(api.GET('/api/v1/catalogue/{version}/items', { params: { path: { version: 'current' } } })),
    enabled: parameter.scope.code === 'ITEM',
  });
  if (parameter.scope.code === 'NATIONAL') return null;
  return (
    <>
      <Form.Item name="region" label={t('parameters.region')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('parameters.every-region')}
          options={regions.data?.map((one) => ({ value: one.code, label: said(one) }))}
        />
      </Form.Item>
      {parameter.scope.code === 'ITEM' && (
        <Form.Item name="item" label={t('parameters.item')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('parameters.every-item')}
            loading={items.isPending}
            options={items.data?.map((one) => ({ value: one.code, label: `${said(one)} ${one.code}` }))}
          />
        </Form.Item>
      )}
    </>
  );
}

function inputFor(parameter: Parameter, t: ReturnType<typeof useTranslation>['t']) {
  switch (parameter.type) {
    case 'flag':
      return (
        <Radio.Group
          options={[
            { value: true, label: t('admin.yes') },
            { value: false, label: t('admin.no') },
          ]}
        />
      );
    case 'choice':
      return <Choices parameter={parameter} />;
    case 'whole':
    case 'share':
      // Beyond its bounds is for the API to refuse: it says where the bound comes from.
      return <InputNumber style={{ width: '100%' }} step={parameter.type === 'share' ? 0.05 : 1} />;
    case 'time':
      return <Input placeholder="17:30" maxLength={5} />;
  }
}

interface ChoicesProps {
  readonly parameter: Parameter;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

function Choices({ parameter, ...field }: ChoicesProps) {
  const said = useSaid();
  return (
    <Select {...field} options={parameter.choices.map((one) => ({ value: one.code, label: said(one) }))} />
  );
}
