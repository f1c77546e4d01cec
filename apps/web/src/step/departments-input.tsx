import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';

interface DepartmentsProps {
  readonly step: Schemas['StepView'];
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** Those that the catalogue lets take part come first; any other can be asked, too. */
export function DepartmentsInput({ step, id, value, onChange }: DepartmentsProps) {
  const said = useSaid();
  const { id: stepId, catalogue: version, department } = step;
  const { data } = useQuery({
    queryKey: ['departments', version],
    queryFn: () => answered(api.GET('/api/v1/catalogue/{version}', { params: { path: { version } } })),
    staleTime: Infinity,
  });
  const consultations = useQuery({
    queryKey: ['step', stepId, 'consultations'],
    queryFn: () =>
      answered(api.GET('/api/v1/steps/{id}/consultations', { params: { path: { id: stepId } } })),
  });
  const suggested = consultations.data?.suggested ?? [];
  const others = (data?.departments ?? []).filter(({ code }) => code !== department.code);
  const rank = (code: string): number => (suggested.includes(code) ? 0 : 1);
  const options = [...others]
    .sort((a, b) => rank(a.code) - rank(b.code))
    .map((one) => ({ value: one.code, label: said(one) }));
  return (
    <Select
      id={id}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      onChange={onChange}
      options={options}
    />
  );
}
