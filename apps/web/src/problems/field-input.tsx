import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes, useWords } from '../api/words';
import { useSaid } from '../language/said';
import type { CommandField } from '../step/command-form';

interface InputProps {
  readonly field: CommandField;
  readonly act: string;
}

/** One thing that a command asks for; codes are chosen by their names. */
export function FieldInput({ field, act }: InputProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const isFlag = field.kind === 'flag';
  const key = `problems.field.${act}.${field.name}`;
  const { i18n } = useTranslation();
  const label = i18n.exists(key) ? t(key) : said(field.label);
  return (
    <Form.Item
      name={field.name}
      label={isFlag ? undefined : label}
      valuePropName={isFlag ? 'checked' : 'value'}
      rules={field.required ? [{ required: true, message: t('form.required', { field: label }) }] : []}
    >
      {isFlag ? <Checkbox>{label}</Checkbox> : <Asked field={field} />}
    </Form.Item>
  );
}

const LONG = ['reason', 'measure', 'feedback', 'remark'];

/** Antd hands value, id and change to what stands in a form's item. */
function Asked({ field, ...given }: { readonly field: CommandField }) {
  const { t } = useTranslation();
  const words = useWords();
  const departments = useCodes('department');
  if (field.name === 'department')
    return (
      <Select
        {...given}
        showSearch={{ optionFilterProp: 'label' }}
        options={departments
          .filter((code) => !NO_OFFICES.includes(code))
          .map((value) => ({ value, label: words('department', value) }))}
      />
    );
  if (field.kind === 'choice') {
    const label = (code: string): string => {
      if (field.name === 'class') return t('problems.class-of', { class: code, means: words('class', code) });
      return field.name === 'category' ? words('category', code) : words('incident', code);
    };
    return <Select {...given} options={field.choices.map((value) => ({ value, label: label(value) }))} />;
  }
  if (field.kind === 'number')
    return <InputNumber {...given} min={field.min} max={field.max} className="problems-wide" />;
  if (!LONG.includes(field.name)) return <Input {...given} maxLength={field.max} />;
  return (
    <Input.TextArea
      {...given}
      autoSize={{ minRows: field.required ? 3 : 1 }}
      maxLength={field.max}
      showCount={field.required}
    />
  );
}

/** The owner of a project and those whom it pays are given no problem to solve. */
const NO_OFFICES = ['JSD', 'STS'];
