import { Checkbox, DatePicker, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import type { CommandField } from './command-form';
import { DepartmentsInput } from './departments-input';
import { useItem } from './item';
import { MaterialsInput } from './materials-input';

interface FieldProps {
  readonly field: CommandField;
  readonly step: Schemas['StepView'];
  /** By the form around it. */
  readonly id?: string;
  readonly value?: unknown;
  readonly checked?: boolean;
  readonly onChange?: (value: unknown) => void;
}

/** What a field is filled in with; the form hands in its value and takes the next one. */
export function FieldInput({ field, step, ...given }: FieldProps) {
  const said = useSaid();
  const { t, i18n } = useTranslation();
  const { id, value, checked, onChange } = given;
  const named = (code: string) => (i18n.exists(`choice.${code}`) ? t(`choice.${code}`) : code);
  if (field.name === 'procedure') return <ProcedureInput step={step} {...given} />;
  if (field.name === 'departments') return <DepartmentsInput step={step} {...given} />;
  switch (field.kind) {
    case 'flag':
      return (
        <Checkbox id={id} checked={checked} onChange={(event) => onChange?.(event.target.checked)}>
          {said(field.label)}
        </Checkbox>
      );
    case 'number':
      return (
        <InputNumber
          id={id}
          min={field.min}
          max={field.max}
          value={value as number | undefined}
          onChange={onChange}
          style={{ width: '100%' }}
        />
      );
    case 'day':
      return <DatePicker id={id} value={value as never} onChange={onChange} style={{ width: '100%' }} />;
    case 'choice':
      return (
        <Select
          id={id}
          allowClear={!field.required}
          value={value}
          onChange={onChange}
          options={field.choices.map((code) => ({ value: code, label: named(code) }))}
        />
      );
    case 'materials':
      return <MaterialsInput step={step} value={value as string[] | undefined} onChange={onChange} />;
    case 'texts':
      return <Select id={id} mode="tags" value={value} onChange={onChange} />;
    case 'text':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: field.name === 'reason' ? 3 : 1 }}
          maxLength={field.max}
          value={value as string | undefined}
          onChange={(event) => onChange?.(event.target.value)}
        />
      );
  }
}

/** 特别程序: those that the item knows, and whether they stop its clock. */
function ProcedureInput({ step, id, value, onChange }: Omit<FieldProps, 'field'>) {
  const { t } = useTranslation();
  const said = useSaid();
  const item = useItem(step);
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      loading={item.isPending}
      options={(item.data?.specialProcedures ?? []).map((one) => ({
        value: one.code,
        label: `${said(one)} · ${t(one.stopsClock ? 'procedure.stops' : 'procedure.goes-on')}`,
      }))}
    />
  );
}
